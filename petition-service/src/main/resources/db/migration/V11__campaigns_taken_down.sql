-- Campaigns that moderators took down, and when last: of an older event they must not come back.
create table campaign_taken_down (
    campaign_id uuid primary key,
    at          timestamptz not null
);
