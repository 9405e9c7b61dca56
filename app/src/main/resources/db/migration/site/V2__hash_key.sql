-- The key of a day (UTC) under which networks and repeats are recognised; yesterday's is kept, older ones are deleted.
create table site.hash_key (
    day    date not null primary key,
    secret bytea not null
);
