-- Slugs that articles had while readers saw them: their addresses lead to where the article stands now.
create table content.former_slug (
    slug       varchar(200) not null primary key,
    article_id bigint not null references content.article (id) on delete cascade
);

create index former_slug_by_article on content.former_slug (article_id);

create table content.former_page_slug (
    slug    varchar(200) not null primary key,
    page_id bigint not null references content.page (id) on delete cascade
);

create index former_page_slug_by_page on content.former_page_slug (page_id);

-- Whether the owner chose the slug herself: the title does not move it any more.
alter table content.article add column slug_chosen boolean default false not null;
alter table content.page add column slug_chosen boolean default false not null;

-- Whoever gives a slug away holds the row first: two may wish for the same at once.
create table content.naming (
    what varchar(20) not null primary key
);

insert into content.naming (what) values ('article'), ('page');

-- What stands on the sheet of an article then goes out by itself.
create table content.schedule (
    article_id   bigint not null primary key references content.article (id) on delete cascade,
    goes_out_at  timestamp with time zone not null,
    scheduled_by varchar(200) not null,
    scheduled_at timestamp with time zone not null
);

create index schedule_by_moment on content.schedule (goes_out_at);
