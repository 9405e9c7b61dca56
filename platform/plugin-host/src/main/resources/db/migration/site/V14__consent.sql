-- Whose signature the JAR has that its owner agreed to, as a SHA-256 of the public key; empty if nobody signed it.
alter table site.plugin add column signer varchar(64) default '' not null;
-- Whether it was switched on once by itself after it had been stopped.
alter table site.plugin add column tried boolean default false not null;
