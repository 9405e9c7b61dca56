create table sample.note (
    id         bigint generated always as identity primary key,
    text       varchar(200) not null,
    upper_text varchar(200) generated always as (upper(text)),
    written    timestamp with time zone not null
);

create table sample.echo (
    note bigint not null primary key references sample.note (id)
);
