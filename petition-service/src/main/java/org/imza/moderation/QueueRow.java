package org.imza.moderation;

import java.time.Instant;
import org.imza.kit.language.Language;

/** What waits for a moderator; {@code languages} are those of the words to be read. */
record QueueRow(String href, String title, Language language, String organization, String languages, Instant since) {}
