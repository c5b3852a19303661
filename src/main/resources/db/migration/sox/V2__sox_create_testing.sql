create table sox_testing_cycle (
    id              uuid                        not null primary key,
    version         bigint                      not null,
    company         varchar(200)                not null,
    fiscal_year_end date                        not null,
    zone            varchar(60)                 not null,
    state           varchar(20)                 not null,
    opened_by       varchar(100)                not null,
    opened_at       timestamp(6) with time zone not null,
    closed_at       timestamp(6) with time zone,
    constraint sox_testing_cycle_one_per_year unique (company, fiscal_year_end)
);

create table sox_testing_round (
    id           uuid          not null primary key,
    version      bigint        not null,
    cycle_id     uuid          not null references sox_testing_cycle (id),
    name         varchar(100)  not null,
    phase        varchar(20)   not null,
    period_from  date          not null,
    period_to    date          not null,
    due_on       date          not null,
    first_due_on date          not null,
    due_moves    integer       not null,
    state        varchar(20)   not null,
    lead         varchar(100)  not null,
    opened_at    timestamp(6) with time zone,
    confirmed_at timestamp(6) with time zone,
    closed_at    timestamp(6) with time zone,
    summary      varchar(4000)
);

create index sox_testing_round_by_cycle on sox_testing_round (cycle_id);

create table sox_control_test (
    id                  uuid         not null primary key,
    version             bigint       not null,
    round_id            uuid         not null references sox_testing_round (id),
    cycle_id            uuid         not null references sox_testing_cycle (id),
    ref                 varchar(100) not null,
    control_id          varchar(20)  not null,
    control_version     integer      not null,
    location            varchar(20),
    control_title       varchar      not null,
    phase               varchar(20)  not null,
    period_from         date         not null,
    period_to           date         not null,
    planned_total       integer      not null,
    fiscal_year_end     date         not null,
    owner_id            varchar(100),
    performer_id        varchar(100),
    tester_role         varchar(100) not null,
    tester_id           varchar(100),
    reviewer_role       varchar(100) not null,
    reviewer_id         varchar(100),
    due_on              date         not null,
    first_due_on        date         not null,
    due_moves           integer      not null,
    state               varchar(30)  not null,
    sheet               varchar      not null,
    contributors        varchar      not null,
    proposed_conclusion varchar(20),
    conclusion          varchar(20),
    reopenings          integer      not null,
    reopen_asked_by     varchar(100),
    reopen_asked_as_pmo boolean      not null
);

create index sox_control_test_by_round on sox_control_test (round_id, ref);
create index sox_control_test_by_control on sox_control_test (cycle_id, control_id, location);

create table sox_review_note (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    test_id     uuid                        not null references sox_control_test (id),
    position    integer                     not null,
    item_number integer,
    text        varchar(4000)               not null,
    raised_by   varchar(100)                not null,
    raised_at   timestamp(6) with time zone not null,
    answer      varchar(4000),
    answered_by varchar(100),
    answered_at timestamp(6) with time zone,
    closed_at   timestamp(6) with time zone,
    state       varchar(20)                 not null
);

create index sox_review_note_by_test on sox_review_note (test_id);

create table sox_owner_question (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    test_id     uuid                        not null references sox_control_test (id),
    position    integer                     not null,
    text        varchar(4000)               not null,
    asked_by    varchar(100)                not null,
    asked_at    timestamp(6) with time zone not null,
    answer      varchar(4000),
    answered_by varchar(100),
    answered_at timestamp(6) with time zone
);

create index sox_owner_question_by_test on sox_owner_question (test_id);

create table sox_sign_off (
    id           uuid                        not null primary key,
    version      bigint                      not null,
    test_id      uuid                        not null references sox_control_test (id),
    signed_by    varchar(100)                not null,
    signed_at    timestamp(6) with time zone not null,
    role         varchar(20)                 not null,
    conclusion   varchar(20)                 not null,
    content_hash varchar(64)                 not null,
    state        varchar(20)                 not null
);

create index sox_sign_off_by_test on sox_sign_off (test_id);

create table sox_deficiency (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    ref           varchar(120)                not null,
    test_id       uuid                        not null references sox_control_test (id),
    cycle_id      uuid                        not null references sox_testing_cycle (id),
    control_id    varchar(20)                 not null,
    location      varchar(20),
    state         varchar(30)                 not null,
    identified_at timestamp(6) with time zone not null,
    constraint sox_deficiency_one_per_test unique (test_id)
);

create table sox_control_performance (
    id             uuid         not null primary key,
    version        bigint       not null,
    person_id      varchar(100) not null,
    control_id     varchar(20)  not null,
    location       varchar(20),
    performed_from date         not null,
    performed_to   date
);

create index sox_control_performance_by_control on sox_control_performance (control_id);
