-- What a moderator decided about the words that a signer left for everybody: 0 nobody has read them, 1 they are shown,
-- 2 they are not.
alter table signature add column review smallint not null default 0 check (review between 0 and 2);

-- A decision is about the words that were read: it is void as soon as others stand in their place, whoever writes them.
-- Looks at nothing unless a statement writes "sealed": confirming does not, nor does storing a new signature.
create function words_replaced() returns trigger language plpgsql as $$
begin
    new.review := 0;
    return new;
end
$$;
create trigger words_replaced before update of sealed on signature for each row
    when (new.sealed is distinct from old.sealed) execute function words_replaced();

-- What waits, the oldest first, and what the page of a petition shows. Still no column that confirming changes.
create index signature_unread on signature (id) where shown and review = 0;
create index signature_read on signature (petition_id, id desc) where shown and review = 1;
