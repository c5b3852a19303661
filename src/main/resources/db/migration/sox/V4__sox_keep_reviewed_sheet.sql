alter table sox_control_test add column reviewed_sheet varchar;
