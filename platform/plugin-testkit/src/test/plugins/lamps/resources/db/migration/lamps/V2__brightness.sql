alter table lamps.lamp add column brightness int default 1 not null;
