-- In which order a conversation is read is told by this index alone, however long its words are.
create index comment_outline on comments.comment (article_id, said_at, id, state, parent_id);
drop index comments.comment_by_article;
