-- One row per event and changed field (docs/trail.md); an event that changed no field is one row.
create table trail_entry (
    seq                  bigint                      not null primary key,
    event_id             uuid                        not null,
    occurred_at          timestamp(6) with time zone not null,
    actor_id             varchar(200)                not null,
    actor_name           varchar(200)                not null,
    actor_role           varchar(500)                not null,
    acting_for           varchar(200),
    session_id           varchar(200),
    ip                   varchar(100),
    object_type          varchar(100)                not null,
    object_id            varchar(200)                not null,
    object_version       int,
    action               varchar(100)                not null,
    field                varchar(200),
    old_value            varchar,
    new_value            varchar,
    reason_code          varchar(100),
    reason_text          varchar,
    task_id              bigint,
    process_instance_key bigint,
    process_version      int,
    content_hash         varchar(128),
    prev_event_hash      varchar(64)                 not null,
    event_hash           varchar(64)                 not null
);
create index trail_entry_by_object on trail_entry (object_type, object_id, seq);
create index trail_entry_by_actor on trail_entry (actor_id, seq);
create index trail_entry_by_time on trail_entry (occurred_at);

-- The end of the chain. Whoever appends holds this one row; a chain cut short no longer reaches it.
create table trail_head (
    id         int         not null primary key check (id = 1),
    seq        bigint      not null,
    event_hash varchar(64) not null
);
insert into trail_head (id, seq, event_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
