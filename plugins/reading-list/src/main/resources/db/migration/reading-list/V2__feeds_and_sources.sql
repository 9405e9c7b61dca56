-- The address of its feed, and the key of a source in the library; empty where there is none.
alter table reading_list.recommendation add column feed varchar(1000) default '' not null;
alter table reading_list.recommendation add column source varchar(60) default '' not null;
