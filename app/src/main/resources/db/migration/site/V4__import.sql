-- What ever came in from elsewhere: an export's file name, or `demo`.
create table site.import (
    id   bigint generated always as identity primary key,
    name varchar not null,
    at   timestamp with time zone not null
);
