-- What the owner keeps at the top of a conversation, as long as it appears.
create table comments.pin (
    article_id bigint primary key,
    comment_id bigint not null references comments.comment (id) on delete cascade
);

create index pin_by_comment on comments.pin (comment_id);

insert into comments.pin (article_id, comment_id)
select article_id, max(id) from comments.comment where pinned_at is not null group by article_id;

-- As before: the order in which a conversation is read is told by an index alone.
create index comment_outline on comments.comment (article_id, said_at, id, state, parent_id);
drop index comments.comment_reading;
alter table comments.comment drop column pinned_at;

-- Answers to what does not appear keep its place.
create index comment_by_parent on comments.comment (article_id, parent_id);
