-- What petition-service told: a read model that its topics can rebuild.
create table petition_summary (
    petition_id uuid primary key,
    organization_id uuid,
    slug text not null,
    language text not null,
    titles jsonb not null,
    summaries jsonb not null,
    goal bigint not null,
    state text not null check (state in ('IN_MODERATION', 'OPEN', 'CLOSED', 'REJECTED')),
    published_at timestamptz,
    changed_at timestamptz not null
);
create index petition_summary_of_organization on petition_summary (organization_id);

-- Apart from the summary, because the two topics arrive in any order.
create table petition_progress (
    petition_id uuid primary key,
    signatures bigint not null check (signatures >= 0),
    goal bigint not null,
    counted_at timestamptz not null
);
