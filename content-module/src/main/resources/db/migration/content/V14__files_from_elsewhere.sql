-- The item of an import that it was made from: nothing is made from the same thing twice.
alter table content.medium add column made_from varchar(500);
alter table content.medium add constraint medium_made_from unique (made_from);

alter table content.old_address add column medium_id bigint references content.medium (id) on delete cascade;
