-- The file that its owner agreed to, as a SHA-256; empty if that was not noted. Its signer is “house” if it came with that.
alter table site.plugin add column sha256 varchar(64) default '' not null;
-- Whether a machine says what went wrong; else its owner understands it. Of what went wrong earlier nobody knows.
alter table site.plugin add column fault_of_machine boolean default false not null;
update site.plugin set fault_of_machine = true where fault <> '';
-- The version with which it went wrong. So far it stood in the words where that was another one.
alter table site.plugin add column fault_version varchar(100) default '' not null;
update site.plugin
set fault_version = left(fault, position(': ' in fault) - 1),
    fault = substring(fault, position(': ' in fault) + 2)
where state = 'ON' and position(': ' in fault) > 0;
