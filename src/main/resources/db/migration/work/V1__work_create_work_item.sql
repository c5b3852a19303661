-- What the engine says people have to do. Written by WorkItemProjection alone.
create table work_item (
    user_task_key        bigint                      not null primary key,
    process_instance_key bigint                      not null,
    element_instance_key bigint                      not null,
    process_id           varchar(255)                not null,
    process_version      int                         not null,
    element_id           varchar(255)                not null,
    state                varchar(12)                 not null,
    title                varchar(500)                not null,
    route                varchar(255)                not null,
    subject_type         varchar(60)                 not null,
    subject_id           varchar(100)                not null,
    assignee             varchar(100),
    candidate_groups     varchar(1000)               not null,
    priority             int                         not null,
    due_at               timestamp(6) with time zone,
    opened_at            timestamp(6) with time zone not null,
    closed_at            timestamp(6) with time zone,
    last_event_key       bigint                      not null
);
-- my work, most urgent first, straight from the index
create index work_item_by_assignee on work_item (assignee, state, due_at, user_task_key);
create index work_item_by_subject on work_item (subject_type, subject_id, state);
create index work_item_by_instance on work_item (process_instance_key);

-- One row per group that may claim an open, unassigned item. Written by WorkItemProjection alone.
create table work_claimable (
    candidate_group varchar(100) not null,
    user_task_key   bigint       not null,
    due_at          timestamp(6) with time zone,
    primary key (candidate_group, user_task_key)
);
create index work_claimable_by_due on work_claimable (candidate_group, due_at, user_task_key);
create index work_claimable_by_task on work_claimable (user_task_key);

-- What people decided about work items and the engine has to be told. Written by WorkDesk and settled by the echo.
-- pending_mark is unique while the engine has not answered, so that no two people can decide the same thing.
create table work_instruction (
    id            uuid                        not null primary key,
    user_task_key bigint                      not null,
    kind          varchar(12)                 not null,
    person        varchar(100),
    decided_by    varchar(100)                not null,
    state         varchar(12)                 not null,
    pending_mark  varchar(60) unique,
    decided_at    timestamp(6) with time zone not null,
    settled_at    timestamp(6) with time zone,
    note          varchar(1000)
);
create index work_instruction_by_task on work_instruction (user_task_key, kind, state);
create index work_instruction_by_person on work_instruction (state, kind, person);
