-- A database that the demo once filled says so for good: its accounts have a password everybody knows.
create table demo_mark (
    id        int                         not null primary key,
    marked_at timestamp(6) with time zone not null
);

insert into demo_mark (id, marked_at)
select 1, current_timestamp from person where email = 'd.marchetti@brackwater.example';
