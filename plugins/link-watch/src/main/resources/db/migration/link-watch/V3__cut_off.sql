-- One row while the site itself can probably reach nothing: since when.
create table link_watch.cut_off (
    id    int not null primary key check (id = 1),
    since timestamp with time zone not null
);
