-- What the site signs credentials with.
create table awards.signing_key (
    -- The thumbprint of the public half (RFC 7638).
    id          varchar(60) not null primary key,
    -- JSON Web Keys (RFC 7517).
    public_key  text not null,
    -- Forgotten once the key is retired.
    private_key text,
    since       timestamp with time zone not null,
    retired_at  timestamp with time zone,
    -- True for the one that signs, null for those that did.
    in_use      boolean unique check (in_use)
);

-- Credentials that the site issued: one of an achievement for each recipient.
create table awards.credential (
    id             uuid not null primary key,
    achievement    varchar(60) not null,
    name           varchar(300) not null,
    recipient      varchar(500) not null,
    recipient_name varchar(300) not null,
    issued_at      timestamp with time zone not null,
    -- As it was signed (RFC 7515).
    token          text not null,
    revoked_at     timestamp with time zone,
    -- For the owner's eyes.
    revoked_for    varchar(500),
    unique (achievement, recipient)
);
