-- Since when the owner keeps a comment at the top of its conversation: at most one under each article.
alter table comments.comment add column pinned_at timestamp with time zone;

-- As before: the order in which a conversation is read is told by an index alone.
create index comment_reading on comments.comment (article_id, said_at, id, state, parent_id, pinned_at);
drop index comments.comment_outline;
