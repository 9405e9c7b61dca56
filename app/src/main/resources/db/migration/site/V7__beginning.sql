-- Since when the owner wants no more of the first steps.
create table site.beginning (
    id       int not null primary key check (id = 1),
    ended_at timestamp with time zone not null
);
