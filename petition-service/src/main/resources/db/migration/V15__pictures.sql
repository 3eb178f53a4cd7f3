-- Pictures that organizations offer, as campaign-service tells of them. What is deleted stays, so that an older event does not
-- bring it back.
create table picture (
    id              uuid primary key,
    organization_id uuid        not null,
    widths          jsonb       not null,
    words           jsonb       not null,
    told_at         timestamptz not null,
    deleted         boolean     not null
);
create index picture_of_organization on picture (organization_id, id);

-- No reference: whether it is still offered is seen when it is shown.
alter table petition
    add column picture_id uuid;
