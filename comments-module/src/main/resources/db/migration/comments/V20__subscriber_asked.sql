-- Nobody reads it: what counts is when she was written to.
alter table comments.subscriber drop column asked_at;
