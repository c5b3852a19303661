-- What the owner said with the evidence, where nobody had asked: the tester reads it beside the questions and answers.
create table sox_remark (
    test_id uuid                        not null references sox_control_test (id),
    said_by varchar(100)                not null,
    said_at timestamp(6) with time zone not null,
    text    varchar(4000)               not null
);
create index sox_remark_by_test on sox_remark (test_id);
