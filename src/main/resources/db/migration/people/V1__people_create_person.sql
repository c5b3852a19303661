-- Who works here. The username names a person everywhere and never changes.
create table person (
    username varchar(64)  not null primary key,
    name     varchar(120) not null,
    email    varchar(254) not null,
    zone     varchar(64)  not null,
    locale   varchar(35)  not null,
    active   boolean      not null,
    version  bigint       not null
);

create table person_role (
    username varchar(64) not null references person (username),
    role     varchar(40) not null,
    primary key (username, role)
);
create index person_role_by_role on person_role (role, username);

-- Roles of the matrix. An empty location means: everywhere.
create table person_position (
    username varchar(64) not null references person (username),
    code     varchar(60) not null,
    location varchar(20) not null,
    primary key (username, code, location)
);
create index person_position_by_code on person_position (code, location, username);

create table person_account (
    username        varchar(64)  not null primary key references person (username),
    password_hash   varchar(200) not null,
    must_change     boolean      not null,
    failed_attempts int          not null,
    locked_until    timestamp(6) with time zone,
    version         bigint       not null
);

-- Only the hash of a token is kept; the token itself is shown once.
create table person_token (
    id           uuid                        not null primary key,
    username     varchar(64)                 not null references person (username),
    name         varchar(80)                 not null,
    hash         varchar(64)                 not null unique,
    created_at   timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    revoked_at   timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone,
    uses         bigint                      not null,
    version      bigint                      not null
);
create index person_token_by_person on person_token (username, created_at);

-- Small things a person chose: theme, filters.
create table person_preference (
    username varchar(64)   not null references person (username),
    name     varchar(120)  not null,
    chosen   varchar(4000) not null,
    primary key (username, name)
);
