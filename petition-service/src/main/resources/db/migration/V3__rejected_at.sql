-- When it was rejected last, so that this can be told again as the event it was. Null in rows of the release before.
alter table petition add column rejected_at timestamptz;
