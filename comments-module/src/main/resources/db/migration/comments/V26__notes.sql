-- What a check tells the writer, as long as her words wait; empty for nothing.
alter table comments.fate add column note varchar(500) default '' not null;
