create table organization (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    created_at timestamptz not null
);

create table membership (
    organization_id uuid not null references organization,
    account_id uuid not null references account,
    since timestamptz not null,
    primary key (account_id, organization_id)
);
