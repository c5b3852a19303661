-- The chain begins with one: nobody puts a line before it. What is there already is for verification to name.
alter table trail_entry add constraint trail_entry_from_one check (seq > 0) not valid;
