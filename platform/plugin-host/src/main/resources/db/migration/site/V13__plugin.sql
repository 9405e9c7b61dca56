-- What became of the JARs in the directory of plugins.
create table site.plugin (
    id         varchar(100) primary key,
    -- ON, OFF, FAILED or QUARANTINED.
    state      varchar(20) not null,
    -- Why it does not run though it was switched on; else empty.
    fault      varchar not null,
    -- What its owner lets it do, as the manifest says it.
    allowed    varchar not null,
    changed_at timestamp with time zone not null
);
