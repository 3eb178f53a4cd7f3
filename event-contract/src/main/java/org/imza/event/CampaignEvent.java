package org.imza.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happens to an organization's campaigns. Keyed by what it is about; kept for ever. {@code path} is its public
 * address, relative to the platform's; {@code null} where a former release tells it.
 */
public sealed interface CampaignEvent extends Event {

    UUID organizationId();

    @Override
    default Topic topic() {
        return Topic.CAMPAIGN_EVENTS;
    }

    /** A group exists. */
    record OrganizationCreated(
            UUID organizationId,
            String slug,
            String name,
            Instant at,
            @LeftOutIfNull String path) implements CampaignEvent {

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
            Instant at,
            @LeftOutIfNull String path)
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
            Instant at,
            @LeftOutIfNull String path)
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

    /** A moderator took a campaign off the public pages, with all its updates; {@code reason} is a public code. */
    record CampaignTakenDown(
            UUID campaignId,
            UUID organizationId,
            String slug,
            String reason,
            Instant at,
            @LeftOutIfNull String path) implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }
    }

    /** A campaign is public again under its old address: all of it as it is now. */
    record CampaignRestored(
            UUID campaignId,
            UUID organizationId,
            String slug,
            String language,
            String title,
            String summary,
            List<UUID> petitionIds,
            Instant at,
            @LeftOutIfNull String path)
            implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }
    }

    /** A moderator took an update off the public pages: nobody is to be mailed it; {@code reason} is a public code. */
    record UpdateTakenDown(UUID updateId, UUID campaignId, UUID organizationId, String reason, Instant at)
            implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }

        @Override
        public String distinction() {
            return updateId.toString();
        }
    }

    /** An update is public again under its old address. Mails that did not go out stay unsent. */
    record UpdateRestored(UUID updateId, UUID campaignId, UUID organizationId, Instant at) implements CampaignEvent {

        @Override
        public UUID key() {
            return campaignId;
        }

        @Override
        public String distinction() {
            return updateId.toString();
        }
    }

    /**
     * A picture that an organization has described, all of it as it is now: whatever the organization publishes may show it.
     * {@code widths} has the widest first, {@code words} is by language tag.
     */
    record PictureOffered(
            UUID pictureId,
            UUID organizationId,
            String mediaType,
            List<Width> widths,
            Map<String, Words> words,
            Instant at)
            implements CampaignEvent {

        /**
         * One of its files, with its addresses relative to the platform's: for everybody while something public shows it, for
         * the organization's members, and for moderators.
         */
        public record Width(int width, int height, String path, String membersPath, String moderatorsPath) {}

        /** What it shows, its caption and who took it, which may be {@code ""}. */
        public record Words(String alt, String caption, String credit) {}

        @Override
        public UUID key() {
            return organizationId;
        }

        @Override
        public String distinction() {
            return pictureId.toString();
        }
    }

    /** Nobody may show a picture any more, until it is offered again. */
    record PictureDeleted(UUID pictureId, UUID organizationId, Instant at) implements CampaignEvent {

        @Override
        public UUID key() {
            return organizationId;
        }

        @Override
        public String distinction() {
            return pictureId.toString();
        }
    }
}
