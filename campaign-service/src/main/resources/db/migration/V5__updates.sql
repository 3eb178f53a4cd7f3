-- Never the bytes somebody uploaded: decoded and encoded anew, without place, time or camera.
create table picture (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    media_type text not null check (media_type in ('image/jpeg', 'image/png')),
    content bytea not null,
    width integer not null,
    height integer not null,
    stored_at timestamptz not null
);

create table campaign_update (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    slug text,
    title text not null,
    dateline text not null,
    dated date not null,
    body text not null,
    source_name text not null,
    source_url text not null,
    translator text not null,
    press_contact text not null,
    picture_id uuid references picture,
    picture_alt text not null,
    picture_caption text not null,
    picture_credit text not null,
    state text not null check (state in ('DRAFT', 'POSTED')),
    drafted_at timestamptz not null,
    posted_at timestamptz,
    check ((state = 'POSTED') = (posted_at is not null and slug is not null)),
    check (picture_id is null or (picture_alt <> '' and picture_caption <> '' and picture_credit <> '')),
    unique (campaign_id, slug)
);
create index campaign_update_of_campaign on campaign_update (campaign_id, dated desc);
create index campaign_update_picture on campaign_update (picture_id);
