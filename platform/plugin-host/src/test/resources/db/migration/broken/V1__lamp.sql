create table broken.lamp (
    id bigint not null primary key
);
