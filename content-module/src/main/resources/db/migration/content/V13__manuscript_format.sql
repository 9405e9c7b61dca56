-- The form that the newer words have: another one than the article's where HTML was turned into Markdown.
alter table content.manuscript add column format varchar(20);
update content.manuscript set format = (select a.format from content.article a where a.id = manuscript.article_id);
alter table content.manuscript alter column format set not null;
