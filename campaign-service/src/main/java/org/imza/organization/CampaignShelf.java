package org.imza.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.language.Language;

/** Which campaigns an organization has. The campaign feature knows. */
public interface CampaignShelf {

    /** The organization's campaigns, the newest first; the launched ones only, or all of them. */
    List<Line> ofOrganization(UUID organizationId, boolean launchedOnly);

    /** One campaign in a list. */
    record Line(
            UUID id,
            String slug,
            String language,
            String title,
            String summary,
            boolean launched,
            boolean takenDown,
            Instant at) {

        /** Its public page. */
        public String path() {
            return "/campaigns/" + slug;
        }

        /** Of its words. */
        public Language languageOf() {
            return Language.of(language);
        }

        /** Where its organization works on it. */
        public String workplace() {
            return "/organize/campaigns/" + id;
        }
    }
}
