package org.imza.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.language.Language;

/** Which campaigns an organization has. The campaign feature knows. */
public interface CampaignShelf {

    /** The organization's campaigns, the newest first; the launched ones only, or all of them. */
    List<Line> ofOrganization(UUID organizationId, boolean launchedOnly);

    /** One campaign in a list: its public page, and where its organization works on it. */
    record Line(
            UUID id,
            String path,
            String workplace,
            String language,
            String title,
            String summary,
            boolean launched,
            boolean takenDown,
            Instant at) {

        /** Of its words. */
        public Language languageOf() {
            return Language.of(language).asWritten(title + "\n" + summary);
        }
    }
}
