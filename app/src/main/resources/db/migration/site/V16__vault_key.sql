-- Keys of what modules lock away, which lie in files beside the database: the SHA-256 of each, what its file was called,
-- and since when it is missing.
create table site.vault_key (
    mark          varchar(64) not null primary key,
    file_name     varchar(255) not null,
    missing_since timestamp with time zone
);
