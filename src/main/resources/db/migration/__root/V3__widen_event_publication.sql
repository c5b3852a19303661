-- A reason in a person's own words is part of the event it goes with: no decision fails because its event is long.
alter table event_publication alter column serialized_event set data type varchar;
