#set( $schema = $id.replace("-", "_") )
create table ${schema}.voice (
    comment_id bigint not null primary key,
    article_id bigint not null
);
