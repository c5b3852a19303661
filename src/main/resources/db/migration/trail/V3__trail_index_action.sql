-- To offer and to find what happened.
create index trail_entry_by_action on trail_entry (action, seq);
