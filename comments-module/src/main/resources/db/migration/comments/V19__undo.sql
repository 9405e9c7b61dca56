-- Where a comment stood before the owner's last decision about it: taking that back leads there.
alter table comments.comment add column was varchar(20);
