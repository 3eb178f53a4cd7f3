-- The browser that asked for a link, by the hash of its cookie; null for a program's, and for links of before.
alter table sign_in_link add column asked_by text;

-- Looked at every second, and empty on most days.
create index account_blocked on account (id) where blocked;
