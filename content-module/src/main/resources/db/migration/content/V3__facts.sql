-- Each fact is a text of its own, so that another fact needs no other schema. One below the other stand the lines of a
-- text and the rows of a table; a tab parts the cells of a row.
create table content.fact (
    name varchar(50) not null primary key,
    text varchar not null
);

insert into content.fact (name, text)
select name, text
from (
    select 'name' as name, name as text from content.practice
    union all select 'owner', owner from content.practice
    union all select 'profession', profession from content.practice
    union all select 'about', about from content.practice
    union all select 'place', place from content.practice
    union all select 'hours', hours from content.practice
    union all select 'reply', reply from content.practice
    union all
    select 'crisis', string_agg(U&'\0009' || number || U&'\0009' || words, U&'\000A' order by place)
    from content.crisis_line
    having count(*) > 0
) told
where text <> '';

drop table content.crisis_line;

alter table content.practice drop column name;
alter table content.practice drop column owner;
alter table content.practice drop column profession;
alter table content.practice drop column about;
alter table content.practice drop column place;
alter table content.practice drop column hours;
alter table content.practice drop column reply;
