-- Whom an administrator has invited and who has not come yet. The address is sealed as an account's is, under the key
-- that the account will have; the row goes when its owner signs in, or when the invitation is withdrawn.
create table invitation (
    id uuid primary key,
    account_id uuid not null,
    email_fingerprint bytea not null unique,
    wrapped_key bytea not null,
    sealed_email bytea not null,
    token_hash text not null,
    invited_by uuid not null references account on delete cascade,
    invited_at timestamptz not null,
    expires_at timestamptz not null
);

-- The administrator whose invitation a link is; null for one that was asked for.
alter table sign_in_link add column invited_by uuid;
create index sign_in_link_invited_by on sign_in_link (invited_by, requested_at) where invited_by is not null;
