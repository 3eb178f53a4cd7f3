package org.imza.campaign;

import java.time.LocalDate;
import java.util.List;

/** What was posted about a campaign. The update feature knows. */
public interface CampaignNews {

    /** Everything posted, the newest first. */
    List<Item> posted(CampaignView campaign);

    /** What its members are still writing. */
    List<Item> drafts(CampaignView campaign);

    /** One update in a list; {@code path} is its public page or, of a draft, the page to go on. */
    record Item(String title, String path, String dateline, LocalDate dated, String excerpt, Picture picture) {}

    /** A picture beside a text. */
    record Picture(String path, int width, int height, String alt, String caption, String credit) {}
}
