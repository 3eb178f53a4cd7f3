-- Somebody who follows petitions by e-mail. Deleting the row makes the address unreadable, here and in every backup
-- whose master key is gone.
create table supporter (
    id          uuid primary key,
    fingerprint bytea not null unique,
    wrapped_key bytea not null,
    email       bytea not null
);

-- One per signature whose signer wants to hear more. consented_at is when they asked, so that a later wish counts
-- against an earlier refusal.
create table subscription (
    signature_id uuid primary key,
    supporter_id uuid not null references supporter,
    petition_id  uuid not null,
    language     text not null,
    state        text not null check (state in ('PENDING', 'ACTIVE')),
    consented_at timestamptz not null
);
create index subscription_supporter on subscription (supporter_id);
create index subscription_petition on subscription (petition_id, supporter_id) where state = 'ACTIVE';
create index subscription_pending on subscription (consented_at) where state = 'PENDING';

-- Who is not to be written to: known by the fingerprint only, so that it outlives the address itself.
-- organization_id is the nil UUID unless reach is ORGANIZATION.
create table suppression (
    fingerprint     bytea       not null,
    reach           text        not null check (reach in ('ORGANIZATION', 'UPDATES', 'EVERYTHING', 'BOUNCED')),
    organization_id uuid        not null,
    since           timestamptz not null,
    primary key (fingerprint, reach, organization_id)
);

-- Names for the page that ends an organization's mails.
create table organization (
    id   uuid primary key,
    name text not null
);

-- Where an account's owner is written to.
create table contact (
    account_id  uuid primary key,
    wrapped_key bytea       not null,
    email       bytea       not null,
    language    text        not null,
    changed_at  timestamptz not null
);

-- An organizer's news, which is public: rendered for each recipient when their mail goes out.
create table mailing (
    id                uuid primary key,
    organization_id   uuid        not null,
    organization_name text        not null,
    path              text        not null,
    language          text        not null,
    title             text        not null,
    dateline          text,
    body              text        not null,
    source_name       text,
    petition_ids      uuid[]      not null,
    posted_at         timestamptz not null
);

-- What is to be sent. A mail of a mailing names its supporter; any other carries its own sealed content.
-- about is the signature, petition or account it is about. Once it is over, only kind, state and times stay.
-- supporter_id is no foreign key: a row is locked while its mail goes out, and forgetting somebody must not wait for that.
create table mail (
    id              uuid primary key,
    kind            text        not null,
    priority        smallint    not null,
    state           text        not null default 'QUEUED'
        check (state in ('QUEUED', 'SENT', 'FAILED', 'REFUSED', 'EXPIRED', 'CANCELLED')),
    about           uuid        not null,
    language        text        not null,
    wrapped_key     bytea,
    content         bytea,
    account_id      uuid,
    mailing_id      uuid references mailing,
    supporter_id    uuid,
    attempts        integer     not null default 0,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz not null,
    expires_at      timestamptz not null,
    finished_at     timestamptz,
    unique (mailing_id, supporter_id)
);
create index mail_queue on mail (priority, next_attempt_at) where state = 'QUEUED';
create index mail_about on mail (about) where state = 'QUEUED';
create index mail_finished on mail (finished_at) where finished_at is not null;

-- What no mail is wanted about any more. A row of its own, since the mail's may be locked by a sender just then.
create table cancellation (
    about        uuid primary key,
    cancelled_at timestamptz not null
);

-- Whom an organization's news about these petitions goes to, each once, in the language they chose last. The one place
-- that says so: asked when a mailing is queued and again before each of its mails goes out.
create function followers(petitions uuid[], organization uuid) returns table (follower_id uuid, language text)
    language sql stable as $$
    select distinct on (s.supporter_id) s.supporter_id, s.language
    from subscription s
    join supporter p on p.id = s.supporter_id
    where s.petition_id = any (petitions)
      and s.state = 'ACTIVE'
      and not exists (
        select from suppression x
        where x.fingerprint = p.fingerprint
          and (x.reach in ('EVERYTHING', 'BOUNCED')
            or x.since >= s.consented_at
              and (x.reach = 'UPDATES' or x.organization_id = organization)))
    order by s.supporter_id, s.consented_at desc
$$;
