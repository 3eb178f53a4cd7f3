-- The address is readable only under the account's own data key, and found only by its keyed hash.
create table account (
    id uuid primary key,
    email_fingerprint bytea not null unique,
    wrapped_key bytea not null,
    sealed_email bytea not null,
    language text not null,
    blocked boolean not null default false,
    created_at timestamptz not null
);

-- A link stands for itself: it holds all an account will need, so that asking for one creates nothing.
create table sign_in_link (
    token_hash text primary key,
    account_id uuid not null,
    email_fingerprint bytea not null,
    wrapped_key bytea not null,
    sealed_email bytea not null,
    language text not null,
    return_path text not null,
    requested_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index sign_in_link_of_address on sign_in_link (email_fingerprint, requested_at);

create table session (
    sid_hash text primary key,
    account_id uuid not null references account on delete cascade,
    started_at timestamptz not null,
    last_used_at timestamptz not null
);
create index session_of_account on session (account_id);
create index session_last_used on session (last_used_at);
