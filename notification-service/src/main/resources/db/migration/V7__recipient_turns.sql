-- How many mails that strangers can bring about an address gets in the 24 hours from "since" on, known by its keyed hash.
-- Forgotten when that day is over.
create table recipient_turn (
    fingerprint bytea       not null,
    purpose     text        not null,
    since       timestamptz not null,
    mails       integer     not null,
    primary key (fingerprint, purpose)
);
