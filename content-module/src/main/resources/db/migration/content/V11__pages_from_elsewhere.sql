alter table content.page add column format varchar(20) default 'MARKDOWN' not null;
-- The item of an import that it was made from: nothing is made from the same thing twice.
alter table content.page add column made_from varchar(500);
alter table content.page add constraint page_made_from unique (made_from);

alter table content.old_address add column page_id bigint references content.page (id) on delete cascade;
