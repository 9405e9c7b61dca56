-- The key of a day (UTC) under which networks and repeats are recognised; yesterday's is kept, older ones are deleted.
create table site.hash_key (
    valid_on date not null primary key,
    secret   bytea not null
);
