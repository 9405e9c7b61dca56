-- The article that thanks for an award, if it came in with it.
alter table awards.award add column thanks_id bigint;

-- Whether an import brought what it was recognised in: what the export itself tells of it takes its place.
alter table awards.award add column recalled boolean default false not null;

-- The key of the item of an export that told of it.
alter table awards.award add column made_from varchar(500) unique;
