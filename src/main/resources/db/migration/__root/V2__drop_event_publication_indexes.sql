-- The registry holds what is under way, some thousand rows at most, and finds them by id: each index only cost writes.
drop index event_publication_by_listener;
drop index event_publication_by_date;
