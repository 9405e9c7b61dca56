-- Whoever signs makes an offer of her own, also where several sign with one site. The databases named the former rule,
-- that a site makes an offer of a kind once, each in its own way.
alter table awards.offer drop constraint if exists offer_kind_giver_host_key;
alter table awards.offer drop constraint if exists "CONSTRAINT_64C1A";
create index offer_of_host on awards.offer (giver_host);

-- The others of whom so far only the comment was known: its words and its writer are read there.
insert into awards.offer
  (award_id, kind, giver_host, giver_name, offered_at, words, comment_id, titled, recalled)
select award_id, kind, giver_host, '', offered_at, '', rival_id, false, false
from awards.offer
where rival_id is not null
  and rival_id not in (select comment_id from awards.offer where comment_id is not null)
  and award_id in (select id from awards.award where step in ('OFFERED', 'LATER'));

alter table awards.offer drop column rival_id;

-- What was accepted once keeps the key of its draft, also after its badge was taken down.
update awards.award set draft_key = concat('awards.award:', id)
where draft_key is null and id in (select award_id from awards.customs);
