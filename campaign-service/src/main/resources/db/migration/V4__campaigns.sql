create table campaign (
    id uuid primary key,
    organization_id uuid not null references organization,
    slug text not null unique,
    language text not null,
    title text not null,
    summary text not null,
    story text not null,
    state text not null check (state in ('DRAFT', 'LAUNCHED')),
    created_at timestamptz not null,
    launched_at timestamptz,
    changed_at timestamptz not null,
    version integer not null,
    check ((state = 'LAUNCHED') = (launched_at is not null))
);
create index campaign_of_organization on campaign (organization_id);
create index campaign_launched on campaign (launched_at desc) where state = 'LAUNCHED';

create table campaign_petition (
    campaign_id uuid not null references campaign,
    petition_id uuid not null,
    position integer not null,
    primary key (campaign_id, position),
    unique (campaign_id, petition_id)
);
