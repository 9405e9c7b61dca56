-- The sources that the texts of articles and pages cite, whether or not anybody knows them.
create table content.citation (
    article_id   bigint not null references content.article (id) on delete cascade,
    citation_key varchar(60) not null,
    primary key (article_id, citation_key)
);

create index citation_by_key on content.citation (citation_key);

-- So many sources the text cites; null until it was read for them.
alter table content.article add column cites int;
