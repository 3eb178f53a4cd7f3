-- Which thing a program made under a key of its own choice, for as long as it may ask again. Hashes only: the key itself,
-- without which nobody finds out what was sent, is kept nowhere.
create table idempotency_key (
    key_hash     bytea primary key,
    content_hash bytea not null,
    -- Null only within the transaction that makes it.
    thing        uuid,
    used_at      timestamptz not null
);
create index idempotency_key_used_at on idempotency_key (used_at);
