-- The awards that the owner knows beside those of the house, with what is customary for them and their badges.
create table awards.kind (
    -- The last part of its address, for good.
    id           varchar(60) primary key,
    name         varchar(80) not null,
    -- The year in which its customs were told so.
    edition      int not null,
    facts        int not null,
    answers      int not null,
    questions    int not null,
    nominees     int not null,
    shape        varchar(30) not null,
    ground       varchar(7) not null,
    ink          varchar(7) not null,
    ribbon       varchar(30) not null,
    band         varchar(7) not null,
    -- The giver's picture in the place of the drawing, written anew by this house, and its media type; null for none.
    picture      bytea,
    picture_type varchar(30),
    -- Grows with each change of what it looks like.
    version      int not null
);
