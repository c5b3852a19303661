-- Controls and their versions; a version holds the forty columns of the matrix under their own names.
create table matrix_control (
    id              varchar(20) not null primary key,
    current_version int         not null,
    row_version     bigint      not null
);

create table matrix_control_version (
    id                        uuid           not null primary key,
    control_id                varchar(20)    not null references matrix_control (id),
    version                   int            not null,
    control_title             varchar(200)   not null,
    control_description       varchar(4000)  not null,
    process                   varchar(10)    not null,
    sub_process               varchar(100)   not null,
    location                  varchar(400)   not null,
    instance_mode             varchar(20)    not null,
    risk_id                   varchar(40)    not null,
    risk_statement            varchar(2000)  not null,
    significant_accounts      varchar(1000)  not null,
    assertions                varchar(40)    not null,
    control_level             varchar(10)    not null,
    control_type              varchar(20)    not null,
    control_nature            varchar(30)    not null,
    key_control               boolean        not null,
    fraud_risk_related        boolean        not null,
    management_review_control boolean        not null,
    frequency                 varchar(20)    not null,
    risk_rating               varchar(10)    not null,
    coso_component            varchar(30)    not null,
    coso_principle            varchar(60)    not null,
    itgc_domain               varchar(20),
    systems                   varchar(400)   not null,
    ipe_reports               varchar(400)   not null,
    control_owner_role        varchar(60)    not null,
    performer_role            varchar(60)    not null,
    tester_role               varchar(60)    not null,
    reviewer_role             varchar(60)    not null,
    population_source         varchar(400)   not null,
    expected_population       int            not null,
    sample_size               int            not null,
    sample_interim            int            not null,
    sample_rollforward        int            not null,
    test_methods              varchar(60)    not null,
    test_attributes           varchar(4000)  not null,
    evidence_expected         varchar(2000)  not null,
    compensating_control_ids  varchar(1000)  not null,
    related_itgc_ids          varchar(1000)  not null,
    effective_from            date           not null,
    status                    varchar(10)    not null,
    content_hash              varchar(64)    not null,
    recorded_by               varchar(100)   not null,
    recorded_at               timestamp(6) with time zone not null,
    row_version               bigint         not null,
    constraint matrix_control_version_once unique (control_id, version)
);

-- One row for each import that was applied.
create table matrix_revision (
    number      int                         not null primary key,
    file_name   varchar(255)                not null,
    file_hash   varchar(64)                 not null,
    applied_by  varchar(100)                not null,
    applied_at  timestamp(6) with time zone not null,
    row_version bigint                      not null
);
