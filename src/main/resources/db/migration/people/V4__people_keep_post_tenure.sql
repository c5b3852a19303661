-- Posts and roles people held, and until when: who performed a control this year doesn't test it (SOD-03).
create table person_post_tenure (
    id        uuid        not null primary key,
    username  varchar(64) not null references person (username),
    code      varchar(60) not null,
    location  varchar(20) not null,
    held_from date,
    held_to   date
);
create index person_post_tenure_by_code on person_post_tenure (code, location, held_to);
create index person_post_tenure_by_person on person_post_tenure (username, code, location);
