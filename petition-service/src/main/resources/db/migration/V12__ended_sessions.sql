-- Whose token is refused although it has not expired. In the database, so that every replica knows.
create table ended_session (
    session_hash text primary key,
    until timestamptz not null
);
create index ended_session_until on ended_session (until);
