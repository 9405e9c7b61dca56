-- Whether visitors find by search what is said under articles: not until the owner wants it.
alter table comments.policy add column findable boolean default false not null;
