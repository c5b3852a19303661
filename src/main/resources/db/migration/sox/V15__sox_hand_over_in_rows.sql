-- Who gave the evidence of a test (SOD-01, SOD-02), one row each. Without a key: who gives two files at once is told twice,
-- and read once.
create table sox_handover (
    test_id   uuid         not null references sox_control_test (id),
    person_id varchar(100) not null
);
create index sox_handover_by_test on sox_handover (test_id);

insert into sox_handover (test_id, person_id)
select t.id, p.username
from sox_control_test t
join person p on position((';' || p.username || ';') in (';' || t.handed_over_by || ';')) > 0;

alter table sox_control_test drop column handed_over_by;
