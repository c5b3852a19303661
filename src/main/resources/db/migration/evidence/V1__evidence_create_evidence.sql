-- A piece of evidence; its content is in versions that are never changed (EV-01).
create table evidence (
    id               uuid                        not null primary key,
    lock_version     bigint                      not null,
    created_at       timestamp(6) with time zone not null,
    version_count    int                         not null,
    withdrawn_at     timestamp(6) with time zone,
    withdrawn_by     varchar(100),
    withdrawn_reason varchar(2000)
);

create table evidence_version (
    id           uuid                        not null primary key,
    evidence_id  uuid                        not null references evidence (id),
    number       int                         not null,
    file_name    varchar(255)                not null,
    media_type   varchar(150)                not null,
    size         bigint                      not null,
    sha256       varchar(64)                 not null,
    uploaded_by  varchar(100)                not null,
    uploaded_at  timestamp(6) with time zone not null,
    source       varchar(30)                 not null,
    period_from  date,
    period_to    date,
    from_system  varchar(200),
    extracted_by varchar(200),
    unique (evidence_id, number)
);

create table evidence_link (
    id           uuid                        not null primary key,
    evidence_id  uuid                        not null references evidence (id),
    subject_type varchar(100)                not null,
    subject_id   varchar(200)                not null,
    linked_by    varchar(100)                not null,
    linked_at    timestamp(6) with time zone not null,
    reason       varchar(2000),
    unique (evidence_id, subject_type, subject_id)
);
create index evidence_link_by_subject on evidence_link (subject_type, subject_id);
