-- The last day an account works, where it has one: auditors come for a time.
alter table person add column last_day date;
