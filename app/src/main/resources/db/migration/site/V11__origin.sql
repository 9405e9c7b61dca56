-- What this house calls itself in what it gives away: by that it knows its own exports.
create table site.origin (
    id   int primary key check (id = 1),
    name varchar(36) not null
);
