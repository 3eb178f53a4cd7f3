-- The story in blocks; "story" is still written with them, for the release before knows only that: where both differ it
-- wrote last. And what organizers write beside what is public: title, summary, language and story, until they publish it.
-- The release before goes on changing public pages in place.
alter table campaign
    add column story_blocks jsonb,
    add column draft        jsonb;
