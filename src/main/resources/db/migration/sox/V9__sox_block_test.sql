-- A test nobody can go on with for now says why, and where it stood (domain.md 4.9).
alter table sox_control_test add column blocked_from varchar(30);
alter table sox_control_test add column block_reason varchar(4000);
-- The conclusion that made the deficiency was taken back, and the test concluded effective since.
alter table sox_deficiency add column superseded boolean default false not null;
