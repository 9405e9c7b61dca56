-- Where the owner wants each word of the navigation, known by the path that it leads to.
create table site.navigation (
    path  varchar(500) not null primary key,
    spot  varchar(20) not null,
    place int not null
);
