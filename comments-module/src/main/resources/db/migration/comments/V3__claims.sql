-- What the export of a former site says: that it saw the link, and when; and its host.
alter table comments.linkback add column claimed_at timestamp with time zone;
alter table comments.linkback add column claimed_by varchar(300);
