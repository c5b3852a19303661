-- A note of who performed a control is never deleted: it is withdrawn, with the reason (WF-10).
alter table sox_control_performance add column withdrawn_at timestamp(6) with time zone;
alter table sox_control_performance add column withdrawn_by varchar(100);
alter table sox_control_performance add column withdrawn_reason varchar(2000);
