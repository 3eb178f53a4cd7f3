-- Pictures belong to an organization and are used by whatever it publishes. The content beside them is the widest; a
-- picture is rendered when its narrower widths are made, which for those of before a job does.
alter table picture
    add column organization_id uuid references organization,
    add column rendered        boolean not null default false;
-- Those that nobody sent in for an update have no campaign.
alter table picture
    alter column campaign_id drop not null;
update picture set organization_id = (select organization_id from campaign where campaign.id = picture.campaign_id);
create index picture_of_organization on picture (organization_id, id);
create index picture_not_rendered on picture (id) where not rendered;

-- The release before knows of no organization.
create function picture_of_campaign() returns trigger language plpgsql as $$
begin
    new.organization_id := coalesce(
        new.organization_id, (select organization_id from campaign where campaign.id = new.campaign_id));
    return new;
end $$;
create trigger picture_of_campaign before insert on picture for each row execute function picture_of_campaign();

-- No cascade: the release before would delete pictures that only a newer one knows to be in use.
create table picture_width (
    picture_id uuid not null references picture,
    width integer not null,
    height integer not null,
    content bytea not null,
    primary key (picture_id, width)
);

create table picture_words (
    picture_id uuid not null references picture,
    language text not null,
    alt text not null check (alt <> ''),
    caption text not null,
    credit text not null,
    primary key (picture_id, language)
);
insert into picture_words (picture_id, language, alt, caption, credit)
select distinct on (u.picture_id, c.language)
    u.picture_id, c.language, u.picture_alt, u.picture_caption, u.picture_credit
from campaign_update u join campaign c on c.id = u.campaign_id
where u.picture_id is not null
order by u.picture_id, c.language, u.state = 'DRAFT', u.drafted_at desc;

alter table campaign
    add column picture_id uuid references picture;
create index campaign_picture on campaign (picture_id);
