-- The rule for what visitors write: one row, once the owner set anything.
create table comments.policy (
    id         int not null primary key check (id = 1),
    admission  varchar(20) not null,
    -- Days after an article's publication; 0 for ever.
    open_days  int not null,
    changed_at timestamp with time zone not null,
    -- Grows with each change: whoever changes the rule names the version that she read.
    version    int not null
);
