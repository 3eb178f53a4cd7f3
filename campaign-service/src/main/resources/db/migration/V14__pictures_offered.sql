-- An organization has a picture of its own.
alter table organization
    add column picture_id uuid references picture;
create index organization_picture on organization (picture_id);

-- Petitions show one too. No reference: their events may come after the picture is deleted.
alter table petition_summary
    add column picture_id uuid;
create index petition_summary_picture on petition_summary (picture_id);

-- When others were told of a picture as it is now; null where they know nothing of it, or something else.
alter table picture
    add column offered_at        timestamptz,
    add column taken_down_at     timestamptz,
    add column taken_down_reason text,
    add column taken_down_words  text;
create index picture_not_offered on picture (id) where offered_at is null;

-- What others were told of and is no more: Kafka can be told again, and old addresses say so.
create table picture_deleted (
    picture_id      uuid primary key,
    organization_id uuid        not null,
    deleted_at      timestamptz not null
);
