-- Who she is among all private links whose holders confirmed the same address for mail: the first of them. Null as long
-- as she confirmed none.
alter table comments.writer add column person_id bigint;
update comments.writer
set person_id = (
  select min(other.writer_id)
  from comments.subscriber own
  join comments.subscriber other on lower(other.address) = lower(own.address)
  where own.writer_id = comments.writer.id and own.confirmed_at is not null and other.confirmed_at is not null);
create index writer_by_person on comments.writer (person_id);
