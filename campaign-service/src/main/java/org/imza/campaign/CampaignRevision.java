package org.imza.campaign;

import org.imza.kit.blocks.Document;

/** The words of a campaign as a whole: as the public reads them, or as they are to be. {@code language} is a BCP 47 tag. */
record CampaignRevision(String title, String summary, Document story, String language) {

    /** What it becomes when somebody writes {@code text}; what they left as it was stays the same block. */
    CampaignRevision edited(CampaignText text) {
        return new CampaignRevision(text.title(), text.summary(), story.edited(text.story()), text.language());
    }

    CampaignText text() {
        return new CampaignText(title, summary, story.markdown(), language);
    }
}
