-- Who performed a control is asked at each claim of its tests, over all rounds (SOD-03).
create index sox_control_test_by_control_alone on sox_control_test (control_id);
