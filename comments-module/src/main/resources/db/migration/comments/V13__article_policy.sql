-- Articles under which another rule holds than under all others, however old they are.
create table comments.article_policy (
    article_id bigint not null primary key,
    admission  varchar(20) not null,
    changed_at timestamp with time zone not null
);
