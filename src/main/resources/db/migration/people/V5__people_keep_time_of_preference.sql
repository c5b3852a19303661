-- When it was kept last: words that nobody said within a season are let go.
alter table person_preference add column kept_at timestamp(6) with time zone default current_timestamp not null;
