-- Lists of articles begin with the newest one and look at no other than they show.
create index article_listed on content.article (genre, withdrawn_at, published_at desc, id desc);
drop index content.article_by_publication;

-- Since when lists show the article that carries the tag; null as long as they do not.
alter table content.article_tag add column shown_at timestamp with time zone;
update content.article_tag
set shown_at = (select a.published_at from content.article a
                where a.id = article_tag.article_id and a.genre = 'ARTICLE' and a.withdrawn_at is null);
create index article_tag_shown on content.article_tag (tag_id, shown_at desc, article_id desc);
