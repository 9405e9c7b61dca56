-- Whether it is for the owner's eyes only, or her answer to such words: nobody else ever sees it.
alter table comments.comment add column confidential boolean default false not null;
