-- A page is written like an article: on a sheet that saves itself, with revisions, addresses and a moment of its own.
alter table content.article add column genre varchar(20) default 'ARTICLE' not null;
-- Where the navigation shows a page as long as the owner says nothing else; null for an article.
alter table content.article add column spot varchar(20);

-- A page and an article may have the same slug. A column that goes takes its own constraints along.
alter table content.article add column slug_in_genre varchar(200);
update content.article set slug_in_genre = slug;
alter table content.article drop column slug;
alter table content.article rename column slug_in_genre to slug;
alter table content.article alter column slug set not null;
alter table content.article add constraint article_slug unique (genre, slug);

insert into content.article (genre, spot, slug, slug_chosen, title, standfirst, body, format, words, created_at,
                             revised_at, published_at, withdrawn_at, version, made_from)
select 'PAGE', spot, slug, slug_chosen, title, standfirst, body, format,
       length(body) - length(replace(body, ' ', '')) + 1, created_at, revised_at, published_at, withdrawn_at, version,
       made_from
from content.page
order by id;

insert into content.revision (article_id, kind, title, standfirst, body, format, tags, words, at)
select id, 'PUBLISHED', title, standfirst, body, format, '', words,
       case when revised_at > created_at and revised_at > published_at then revised_at else published_at end
from content.article
where genre = 'PAGE' and published_at is not null and withdrawn_at is null;

update content.old_address
set article_id = (select a.id from content.article a join content.page p on p.slug = a.slug
                  where a.genre = 'PAGE' and p.id = old_address.page_id)
where page_id is not null;
alter table content.old_address drop column page_id;

-- Slugs that articles and pages had while readers saw them: those addresses lead to where they stand now.
create table content.former_address (
    genre      varchar(20) not null,
    slug       varchar(200) not null,
    article_id bigint not null references content.article (id) on delete cascade,
    primary key (genre, slug)
);

create index former_address_by_article on content.former_address (article_id);

insert into content.former_address (genre, slug, article_id) select 'ARTICLE', slug, article_id from content.former_slug;

drop table content.former_slug;
drop table content.former_page_slug;
drop table content.page;

delete from content.naming where what = 'page';
