-- An index costs a write with each decision; these earn it. What is found by task is so few rows that no state is needed
-- in the index, and what is under way is found by its mark, which all that is settled has lost.
drop index work_instruction_by_task;
drop index work_instruction_by_person;
create index work_instruction_by_task on work_instruction (user_task_key);

drop index work_item_by_subject;
create index work_item_by_subject on work_item (subject_type, subject_id);

-- by task first, so that the key itself finds what has to be withdrawn
alter table work_claimable rename to work_claimable_before;
create table work_claimable (
    candidate_group varchar(100) not null,
    user_task_key   bigint       not null,
    due_at          timestamp(6) with time zone,
    constraint work_claimable_key primary key (user_task_key, candidate_group)
);
insert into work_claimable (candidate_group, user_task_key, due_at)
    select candidate_group, user_task_key, due_at from work_claimable_before;
drop table work_claimable_before;
create index work_claimable_by_due on work_claimable (candidate_group, due_at, user_task_key);
