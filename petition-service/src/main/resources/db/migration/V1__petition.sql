-- The group a petition belongs to. A copy: campaign-service owns it and tells of it by event and by session token.
create table organization (
    id   uuid primary key,
    slug text not null,
    name text not null
);

create table petition (
    id                    uuid primary key,
    version               bigint not null,
    organization_id       uuid not null references organization,
    organizer_id          uuid not null,
    slug                  text not null unique,
    language              text not null,
    state                 text not null
        check (state in ('DRAFT', 'IN_MODERATION', 'OPEN', 'CLOSED', 'REJECTED', 'HIDDEN')),
    decision_makers       text[] not null,
    initial_goal          bigint not null check (initial_goal > 0),
    rejection_reason      text,
    rejection_explanation text,
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    submitted_at          timestamptz,
    published_at          timestamptz,
    closed_at             timestamptz,
    check (state <> 'REJECTED' or rejection_reason is not null),
    check (state not in ('OPEN', 'CLOSED') or published_at is not null)
);
create index petition_of_organization on petition (organization_id, published_at desc);
create index petition_waiting on petition (submitted_at) where state = 'IN_MODERATION';
create index petition_public on petition (published_at desc, id) where state in ('OPEN', 'CLOSED');
-- The addresses that may be signed are kept in memory and refreshed by what changed last.
create index petition_changed on petition (changed_at);

-- Every address a petition ever had; the old ones redirect for ever.
create table petition_slug (
    slug        text primary key,
    petition_id uuid not null references petition deferrable initially deferred
);
create index petition_slug_of on petition_slug (petition_id);

-- The original and its translations. Public only once approved by a moderator.
create table petition_text (
    id          uuid primary key,
    version     bigint not null,
    petition_id uuid not null references petition,
    language    text not null,
    title       text not null,
    summary     text not null,
    body        text not null,
    changed_at  timestamptz not null,
    approved_at timestamptz,
    unique (petition_id, language)
);
create index petition_text_waiting on petition_text (changed_at) where approved_at is null;

create table petition_link (
    petition_id uuid not null references petition,
    position    integer not null,
    label       text not null,
    url         text not null,
    primary key (petition_id, position)
);

-- What the home page tells of campaigns. A copy built from campaign-events.
create table campaign_summary (
    id              uuid primary key,
    organization_id uuid not null,
    slug            text not null,
    language        text not null,
    title           text not null,
    summary         text not null,
    launched_at     timestamptz not null,
    changed_at      timestamptz not null
);
create index campaign_summary_latest on campaign_summary (launched_at desc);
