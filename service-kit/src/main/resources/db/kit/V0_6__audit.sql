-- Who did what to what, when: written in the transaction that does it. Never personal data of signers.
create table audit (
    id              uuid primary key,
    at              timestamptz not null,
    -- Null where nobody did it but the service itself.
    actor           uuid,
    -- What they were when they did it; that may change later.
    roles           text[] not null,
    action          text not null,
    subject_kind    text not null,
    subject         uuid not null,
    organization_id uuid,
    old_state       text,
    new_state       text,
    reason          text,
    words           text
);
create index audit_subject on audit (subject, id desc);
create index audit_organization on audit (organization_id, id desc);

-- The trail only grows. This stops every statement of the service, and so its bugs and whoever injects SQL into one.
-- It does not stop who owns the table, and the service's role does: they can drop the trigger first. That takes a second
-- role that migrates, which a deployment may have, or backups elsewhere.
create function audit_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_only_grows before update or delete or truncate on audit
    for each statement execute function audit_only_grows();
