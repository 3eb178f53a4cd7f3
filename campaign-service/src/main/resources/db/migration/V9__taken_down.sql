-- A moderator takes something down: it keeps its words and its address, so that it can be put back, and is public nowhere.
alter table campaign
    add column taken_down_at     timestamptz,
    add column taken_down_reason text,
    add column taken_down_words  text,
    add column restored_at       timestamptz;
-- widens: all that the release before writes still fits.
alter table campaign
    drop constraint campaign_state_check,
    drop constraint campaign_check,
    add constraint campaign_state_check check (state in ('DRAFT', 'LAUNCHED', 'TAKEN_DOWN')),
    add constraint campaign_check check ((state = 'DRAFT') = (launched_at is null)),
    add constraint campaign_taken_down_check
        check (state <> 'TAKEN_DOWN' or (taken_down_at is not null and taken_down_reason is not null));

alter table campaign_update
    add column taken_down_at     timestamptz,
    add column taken_down_reason text,
    add column taken_down_words  text,
    add column restored_at       timestamptz;
-- widens: all that the release before writes still fits.
alter table campaign_update
    drop constraint campaign_update_state_check,
    drop constraint campaign_update_check,
    add constraint campaign_update_state_check check (state in ('DRAFT', 'POSTED', 'TAKEN_DOWN')),
    add constraint campaign_update_check check ((state = 'DRAFT') = (posted_at is null or slug is null)),
    add constraint campaign_update_taken_down_check
        check (state <> 'TAKEN_DOWN' or (taken_down_at is not null and taken_down_reason is not null));
