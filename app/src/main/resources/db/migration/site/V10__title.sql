-- What the site is called, where that is not the practice's name; else empty.
alter table site.settings add column title varchar(200) default '' not null;
