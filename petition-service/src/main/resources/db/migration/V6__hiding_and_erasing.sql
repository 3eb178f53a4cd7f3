-- Taken off the public pages by a moderator, with the public code of the reason, and put back. The times let this be
-- told again as the events it was.
alter table petition
    add column hidden_at timestamptz,
    add column hidden_reason text,
    add column restored_at timestamptz,
    -- When the key of its signers was destroyed. Their number stays.
    add column signers_erased_at timestamptz,
    -- Whether comments, and names that signers show whole, wait for a moderator before anybody else reads them.
    add column comments_reviewed boolean not null default true,
    add column names_reviewed boolean not null default true;
