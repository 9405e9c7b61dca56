-- What the practice tells of itself, one row as soon as its owner entered something. Lines stand below one another.
create table content.practice (
    id         int not null primary key check (id = 1),
    name       varchar(200) not null,
    owner      varchar(200) not null,
    profession varchar(300) not null,
    about      varchar(2000) not null,
    place      varchar(1000) not null,
    hours      varchar(1000) not null,
    reply      varchar(200) not null,
    changed_at timestamp with time zone not null,
    -- Grows with each change: whoever changes the facts names the version that she read.
    version    int not null
);

-- Whom to call when it cannot wait.
create table content.crisis_line (
    place  int not null primary key,
    number varchar(50) not null,
    words  varchar(300) not null
);
