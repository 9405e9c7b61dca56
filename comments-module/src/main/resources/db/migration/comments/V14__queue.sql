-- Until then the owner put a comment off that waits for her.
alter table comments.comment add column put_off_until timestamp with time zone;
