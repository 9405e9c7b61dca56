update broken.lamp set id = 1;

alter table broken.lamp add colour nonsense;
