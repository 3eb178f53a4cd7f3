-- A sender claims a mail for a while instead of locking its row as long as the mail server takes. The claim is committed
-- at once: who has it (claimed_by, a process), and until when. Until when is next_attempt_at, moved forward, because
-- senders of the release before know no other column: to them a claimed mail is not due yet. What one of those has is a
-- locked row, which claims pass over (skip locked). So while both run, none sends what another one has in its hands.
alter table mail add column claimed_by uuid;

-- The processes that send. What was claimed by one that has not been seen for a while is free before its claims end.
create table sender (
    id      uuid primary key,
    seen_at timestamptz not null
);
