-- What somebody sent who was not signed in any more, for an hour, until they are again. Sealed: it may be anything people type.
create table kept_form (
    id         uuid primary key,
    account_id uuid not null,
    sealed     text not null,
    kept_at    timestamptz not null
);
create index kept_form_account on kept_form (account_id, kept_at);
create index kept_form_kept_at on kept_form (kept_at);

-- Petitions that are being written, as petition-service tells of them: what an organizer has to go on with. A table of its own,
-- for the release before knows no petition in that state.
create table petition_draft (
    petition_id     uuid primary key,
    organization_id uuid not null,
    language        text not null,
    title           text not null,
    changed_at      timestamptz not null
);
create index petition_draft_organization on petition_draft (organization_id, changed_at);
