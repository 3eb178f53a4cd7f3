package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** The pages on which an organizer works on one launched campaign; {@code page} is what everybody sees of it. */
record CampaignDesk(Insider organizer, String path, String page) {

    /** Writes a campaign, attaches a petition and launches it, from the organizer's dashboard on. */
    static CampaignDesk launch(Insider organizer, String title, PublishedPetition petition) {
        Seen form = organizer.dashboard().follow("main a[href^=/organize/campaigns/new]");
        Seen draft = form.formTo("/organize/campaigns")
                .type("language", "en")
                .type("title", title)
                .type("summary", "Put a lamp into your window.")
                .type("story", "She kept the lamp. *Now we do.*")
                .press()
                .expect(200);
        Seen chosen = draft.form("#words-form")
                .tick("petition", petition.id())
                .press()
                .expect(200);
        Seen launched = chosen.form("#words-form").press("launch").expect(200);
        return new CampaignDesk(
                organizer,
                draft.uri().getPath(),
                launched.element("main a[href^=/campaigns/]").attr("href"));
    }

    /** Writes an update, looks at it and posts it. */
    void post(String title) {
        Seen preview = organizer
                .visitor()
                .open(path + "/updates/new")
                .expect(200)
                .form("main form")
                .type("title", title)
                .type("dateline", "Sayran")
                .type("body", "The lawyer was with her for **one hour**.")
                .press()
                .expect(200);
        assertFalse(shown().contains(title), "nothing is public before it is posted");
        preview.form("form[action$=/post]").press().expect(200);
    }

    /** What a reader sees. */
    String shown() {
        return organizer.visitor().open(page).expect(200).text();
    }
}
