package org.imza.campaign;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.auditpage.SubjectNames;

/** Calls campaigns by their titles in the audit trail. */
@Singleton
class CampaignTitles implements SubjectNames {

    private final CampaignRows rows;

    CampaignTitles(CampaignRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> subjects) {
        return rows.list("id in ?1", subjects).stream()
                .collect(Collectors.toMap(campaign -> campaign.id, campaign -> campaign.title));
    }
}
