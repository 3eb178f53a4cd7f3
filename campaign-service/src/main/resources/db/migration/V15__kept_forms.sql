-- What somebody sent who was not signed in any more, for an hour, until they are again. Sealed: it may be anything people type.
create table kept_form (
    id         uuid primary key,
    account_id uuid not null,
    sealed     text not null,
    kept_at    timestamptz not null
);
create index kept_form_account on kept_form (account_id, kept_at);
create index kept_form_kept_at on kept_form (kept_at);
