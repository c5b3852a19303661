-- One row for each import that was applied.
create table sox_matrix_revision (
    number      int                         not null primary key,
    file_name   varchar(255)                not null,
    file_hash   varchar(64)                 not null,
    applied_by  varchar(100)                not null,
    applied_at  timestamp(6) with time zone not null,
    row_version bigint                      not null
);
