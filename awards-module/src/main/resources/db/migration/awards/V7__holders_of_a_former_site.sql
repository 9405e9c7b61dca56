-- Nobody can tell from others whoever earned a badge on a former site: such a badge hangs on its comment alone.
alter table awards.holder alter column writer_id drop not null;
