alter table content.tag add column description varchar(1000) default '' not null;

-- Slugs that tags had before: their addresses lead to where the tag stands now.
create table content.former_tag (
    slug   varchar(200) not null primary key,
    tag_id bigint not null references content.tag (id) on delete cascade
);

create index former_tag_by_tag on content.former_tag (tag_id);
