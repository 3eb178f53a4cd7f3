package org.imza.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to an organization's campaigns. Keyed by what it is about; kept for ever. */
public sealed interface CampaignEvent extends Event {

    UUID organizationId();

    @Override
    default Topic topic() {
        return Topic.CAMPAIGN_EVENTS;
    }

    /** A group exists. */
    record OrganizationCreated(UUID organizationId, String slug, String name, Instant at) implements CampaignEvent {

        @Override
        public UUID key() {
            return organizationId;
        }
    }

    /** A campaign went public, with the petitions it gathers. */
    record CampaignLaunched(
            UUID campaignId,
            UUID organizationId,
            String slug,
            String language,
            String title,
            String summary,
            List<UUID> petitionIds,
            Instant at)
            implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }
    }

    /** A campaign's words or petitions changed: all of them as they are now. */
    record CampaignChanged(
            UUID campaignId,
            UUID organizationId,
            String slug,
            String language,
            String title,
            String summary,
            List<UUID> petitionIds,
            Instant at)
            implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }
    }

    /**
     * News for the supporters who follow any of {@code petitionIds}. {@code path} is its public address, relative
     * to the platform's; {@code body} is Markdown; {@code dateline} and {@code sourceName} may be {@code null}.
     */
    record UpdatePosted(
            UUID updateId,
            UUID campaignId,
            UUID organizationId,
            String organizationName,
            String path,
            String language,
            String title,
            String dateline,
            String body,
            String sourceName,
            List<UUID> petitionIds,
            Instant at)
            implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }
    }
}
