package org.imza.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imza.kit.page.ShownPicture;
import org.imza.takedown.Takedown;

/** What was posted about a campaign. The update feature knows. */
public interface CampaignNews {

    /** Everything posted, the newest first. */
    List<Item> posted(CampaignView campaign);

    /** What its members are still writing. */
    List<Item> drafts(CampaignView campaign);

    /** What moderators took down. */
    List<Item> takenDown(CampaignView campaign);

    /** One update in a list; {@code path} is its public page or, of what is not public, the page of its members. */
    record Item(
            UUID id,
            String title,
            String path,
            String dateline,
            LocalDate dated,
            String excerpt,
            ShownPicture picture,
            Takedown takedown) {}
}
