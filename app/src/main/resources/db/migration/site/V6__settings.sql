-- How the site speaks and looks: one row, once its owner set anything.
create table site.settings (
    id         int not null primary key check (id = 1),
    language   varchar(10) not null,
    zone       varchar(100) not null,
    palette    varchar(20) not null,
    accent     varchar(7) not null,
    changed_at timestamp with time zone not null,
    -- Grows with each change: whoever changes the settings names the version that she read.
    version    int not null
);
