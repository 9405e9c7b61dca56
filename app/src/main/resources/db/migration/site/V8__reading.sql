-- How often a page was read on a day, and nothing about by whom.
create table site.reading (
    read_on date not null,
    path    varchar(500) not null,
    times   bigint not null,
    primary key (read_on, path)
);
