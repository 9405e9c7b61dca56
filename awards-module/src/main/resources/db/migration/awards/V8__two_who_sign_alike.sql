-- The comment of another person who signs with the same site; null for none.
alter table awards.offer add column rival_id bigint;
