-- What the site does when somebody may be in danger: one row, once the owner set anything.
create table comments.care (
    id           int not null primary key check (id = 1),
    -- What the writer reads at once, in light Markdown.
    words        varchar not null,
    -- Null as long as she did not say that it is right for her practice: until then nothing is looked for.
    confirmed_at timestamp with time zone,
    confirmed_by varchar(200),
    -- Grows with each change: whoever changes it names the version that she read.
    version      int not null
);

-- The signs of each language, a line for each, where the owner changed ours.
create table comments.care_sign (
    language varchar(10) not null primary key,
    signs    varchar not null
);
