-- The owner of a table may grant itself all, but until then its statements are refused by their privileges, too.
-- contract: last used in no release, for a trigger has refused them from the beginning.
revoke update, delete, truncate, references, trigger on audit from current_user;
-- What one person did, the latest first.
create index audit_actor on audit (actor, id desc);
