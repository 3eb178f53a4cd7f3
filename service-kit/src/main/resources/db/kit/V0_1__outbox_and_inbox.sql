-- Written in the transaction that causes the events, deleted in the one that hands them to the broker.
create table outbox (
    id     bigint generated always as identity primary key,
    events text not null
);

-- One row per event that took effect here, so that a second delivery does nothing.
create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null default now()
);
create index inbox_received_at on inbox using brin (received_at);

-- Events that failed again and again: set aside, not lost. Personal fields are sealed in them.
create table inbox_failure (
    event_id  uuid primary key,
    topic     text not null,
    type      text not null,
    content   text not null,
    error     text not null,
    failed_at timestamptz not null default now()
);
