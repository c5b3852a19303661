-- The process models that ran, and how far each instance came: an engine purges both.
create table work_process_model (
    process_id varchar(255)     not null,
    version    int              not null,
    xml        varchar(1000000) not null,
    primary key (process_id, version)
);

create table work_process_picture (
    process_instance_key bigint                      not null primary key,
    process_id           varchar(255),
    version              int,
    elements             varchar(1000000)            not null,
    flows                varchar(1000000)            not null,
    ended                boolean                     not null,
    as_of                timestamp(6) with time zone not null,
    look_at              timestamp(6) with time zone,
    looks                int                         not null
);
create index work_process_picture_by_look on work_process_picture (look_at);
