alter table sox_control_test add column expanded_by integer;
alter table sox_control_test add column expansion_cause varchar(4000);
alter table sox_control_test add column expansion_asked_by varchar(100);
alter table sox_control_test add column expansion_asked_at timestamp(6) with time zone;
