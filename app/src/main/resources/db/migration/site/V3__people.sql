-- Spring Session's two tables under our names, for both databases.
create table site.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create index session_by_expiry_time on site.session (expiry_time);
create index session_by_principal_name on site.session (principal_name);

create table site.session_attributes (
    session_primary_id char(36) not null references site.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table site.owner (
    id                  bigint generated always as identity primary key,
    name                varchar(100) not null,
    -- the name as it is compared: without regard to case and ways of writing
    known_as            varchar(400) not null unique,
    password_hash       varchar(400) not null,
    created_at          timestamp with time zone not null,
    password_changed_at timestamp with time zone not null
);

-- The one-time link of a first start: never more than one, and only its SHA-256.
create table site.setup (
    token_hash char(64) not null primary key,
    made_at    timestamp with time zone not null
);

-- Log-ins of the last day under hashes whose key changes daily.
create table site.guess (
    id      bigint generated always as identity primary key,
    account varchar(100) not null,
    network varchar(100) not null,
    -- WRONG (or not yet judged), RIGHT, or PROMISED: the network may guess once from `at` on
    outcome varchar(10) not null,
    at      timestamp with time zone not null
);

create index guess_by_account on site.guess (account, outcome);
create index guess_by_network on site.guess (network, outcome);
create index guess_by_at on site.guess (at);
