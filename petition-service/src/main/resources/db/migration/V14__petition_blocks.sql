-- The body in blocks: which they are, and what each was translated from; so too for title and summary, by the hash of the
-- original's. "body" is still written with them: the release before knows only that. Where both differ it wrote last, and
-- its words hold; null where only it has written.
alter table petition_text
    add column blocks       jsonb,
    add column title_from   text,
    add column summary_from text;
