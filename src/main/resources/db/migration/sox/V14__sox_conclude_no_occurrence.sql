-- A control that had nothing to do in the period is concluded with a longer word (DT-1).
alter table sox_control_test alter column proposed_conclusion set data type varchar(40);
alter table sox_control_test alter column conclusion set data type varchar(40);
alter table sox_sign_off alter column conclusion set data type varchar(40);
