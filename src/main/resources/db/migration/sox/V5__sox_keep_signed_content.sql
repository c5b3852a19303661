alter table sox_control_test add column sign_off_broken boolean default false not null;

create table sox_signed_content (
    hash    varchar(64) not null primary key,
    version bigint      not null,
    content varchar     not null
);
