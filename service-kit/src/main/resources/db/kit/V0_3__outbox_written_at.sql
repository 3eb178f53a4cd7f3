-- How long the oldest row has waited tells operators that the broker takes nothing. Rows are there for milliseconds.
alter table outbox add column written_at timestamptz not null default now();
