-- When what is written waits: one row, once the owner set anything. In the time zone of the site.
create table quiet_hours.hours (
    id     int not null primary key check (id = 1),
    active boolean not null,
    begins time not null,
    ends   time not null
);
