-- A person's support of one petition. Name, e-mail and comment exist only inside "sealed"; the e-mail is compared by
-- "fingerprint", a keyed hash. There is no foreign key to petition: its check would lock the petition's row once for
-- every signature. Whoever inserts has just read the petition and its key.
-- Every index here has a query, and none holds a column that confirming changes: so confirming writes no index.
create table signature (
    id              uuid primary key,
    petition_id     uuid not null,
    -- The latest submission, which is also when its mail went out.
    submitted_at    timestamptz not null,
    confirmed_at    timestamptz,
    -- 1 pending, 2 confirmed, 3 withdrawn, 4 invalidated
    state           smallint not null check (state between 1 and 4),
    -- 0 hidden, 1 initials, 2 public
    name_visibility smallint not null check (name_visibility between 0 and 2),
    keep_me_updated boolean not null,
    -- Whether the signer left anything for the petition's page: a comment or a name they show.
    shown           boolean not null,
    country         text not null,
    language        text not null,
    fingerprint     bytea not null,
    -- Gone when the signer withdraws.
    sealed          bytea,
    -- When the last mails went out; null stands for the one at submitted_at.
    mailed_at       timestamptz[],
    unique (petition_id, fingerprint),
    check (state = 3 or sealed is not null)
) with (fillfactor = 85);

create index signature_shown on signature (petition_id, id desc) where shown;

-- The confirmed signatures of a petition and its goal. Equal to the confirmed rows at every commit. Narrow, and with
-- room on its page, because it is the row that everybody updates.
create table petition_counter (
    petition_id uuid primary key,
    signatures  bigint not null check (signatures >= 0),
    goal        bigint not null check (goal > signatures)
) with (fillfactor = 20);

-- The highest number announced as reached. Written only when a number is reached.
create table petition_milestone (
    petition_id uuid primary key references petition_counter,
    highest     bigint not null
);

-- What the others were last told of the count. Written at most once a second.
create table petition_announcement (
    petition_id  uuid primary key references petition_counter,
    signatures   bigint not null,
    goal         bigint not null,
    announced_at timestamptz not null
);

-- The key that seals a petition's signatures, itself sealed under a master key that this database never sees.
create table petition_key (
    petition_id uuid primary key,
    wrapped     bytea not null
);
