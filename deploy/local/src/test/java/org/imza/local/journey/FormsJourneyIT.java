package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.imza.kit.testing.Eventually;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job from the first sign-in to the last mail, with HTML forms and cookies only. One story, step by step. */
@ExtendWith({OnRunningImza.class, OneStory.class})
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FormsJourneyIT {
    private static final String CONFIRM = "/sign/confirm/";
    private static final String UPDATE = "Her lawyer was let in";

    private final Imza imza;
    private final Insider organizer;
    private final Visitor stranger;
    private final Signer signer = Signer.named("Yultuzay");
    private final Signer silent = Signer.named("Ferruh");
    private PublishedPetition petition;
    private String desk;
    private CampaignDesk campaign;

    FormsJourneyIT(Imza imza) {
        this.imza = imza;
        this.organizer = Insider.of(imza, "forms-organizer@example.org");
        this.stranger = imza.visitor();
    }

    @AfterAll
    void goHome() {
        organizer.visitor().close();
        stranger.close();
    }

    @Test
    @Order(1)
    void anOrganizerSignsInByMailedLinkThatWorksOnce() {
        String link = organizer.askForLink("/organize");
        Seen button = organizer.visitor().open(link).expect(200);
        // Mail scanners open links too, more than once.
        organizer.visitor().open(link).expect(200);
        assertEquals("imza-sign-in", organizer.visitor().cookies().getFirst().getName());

        Seen inside = button.form("main form").press().expect(200);
        assertEquals("/organize", inside.uri().getPath(), "no link stays in the address bar");
        assertEquals(1, organizer.visitor().cookies().size());
        assertEquals("imza", organizer.visitor().cookies().getFirst().getName());
        assertTrue(organizer.visitor().cookies().getFirst().isHttpOnly());
        organizer.dashboard();

        try (Visitor thief = imza.visitor()) {
            thief.pressAt(link).expect(410);
            assertEquals(List.of(), thief.cookies());
        }
    }

    @Test
    @Order(2)
    void theOrganizerCreatesAnOrganization() {
        Seen founded = organizer
                .dashboard()
                .follow("main a[href=/organize/organizations/new]")
                .formTo("/organize/organizations")
                .type("name", "Lamp Keepers of Sayran")
                .press()
                .expect(200);
        assertTrue(founded.text().contains("Lamp Keepers of Sayran"), founded.text());
    }

    @Test
    @Order(3)
    void theOrganizerWritesAPetitionInTwoLanguagesAndSubmitsIt() {
        Form form = organizer
                .dashboard()
                .follow("main a[href^=/organize/petitions/new]")
                .expect(200)
                .formTo("/organize/petitions");
        Seen draft = PetitionWords.original(form).press().expect(200);
        desk = draft.uri().getPath();
        assertTrue(desk.startsWith("/organize/petitions/"), desk);

        Seen translation = draft.form("#words-form").type("tag", "ug").press("translate");
        Seen translated = PetitionWords.inUyghur(translation.expect(200).form("form[action$=/translations/ug]"))
                .press()
                .expect(200);
        assertTrue(translated.text().contains(PetitionWords.UYGHUR_TITLE), translated.text());

        Seen submitted = translated.form("#words-form").press("submit").expect(200);
        assertEquals("Waits for a moderator", submitted.text(".desk-head .state"));
    }

    @Test
    @Order(4)
    void aModeratorPublishesItAndTheOrganizerIsTold() {
        Insider moderator = Insider.of(imza, Imza.MODERATOR);
        String id = desk.substring(desk.lastIndexOf('/') + 1);
        Seen review = moderator
                .signIn("/moderate")
                .follow("a[href=/moderate/petitions/" + id + "]")
                .expect(200);
        assertTrue(review.text().contains(PetitionWords.UYGHUR_TITLE));
        review.form("form[action$=/publish]").press().expect(200);

        Mail told = imza.mails().awaitSubject(organizer.email(), "Your petition is public");
        petition = new PublishedPetition(imza, id, told.link("/petitions/").substring("/petitions/".length()));
        Seen page = stranger.open(petition.path()).expect(200);
        assertEquals("0 have signed. Let's get to 500!", page.text("#headline"));
        assertEquals("Be the first to sign.", page.text(".invite"));
        assertEquals("noopener", page.element(".links a").attr("rel").replaceAll(".*(noopener).*", "$1"));
        assertEquals(0, petition.signatures());
        assertEquals(500, petition.goal());

        Seen uyghur = stranger.open(petition.path() + "/ug").expect(200);
        assertEquals("rtl", uyghur.element("html").attr("dir"));
        assertEquals("ug", uyghur.element("html").attr("lang"));
        assertEquals(PetitionWords.UYGHUR_TITLE, uyghur.text("h1"));
    }

    @Test
    @Order(5)
    void aStrangerSignsAndIsMailedWithinFiveSeconds() {
        Seen signed = stranger.open(petition.path())
                .formTo(petition.path() + "/sign")
                .type("name", signer.name())
                .type("email", signer.email())
                .type("country", signer.country())
                .tick("keepMeUpdated", "true")
                .press()
                .expect(200);
        assertEquals("One step is left", signed.text("h1"));
        imza.mails().awaitLink(signer.email(), CONFIRM);
        assertEquals(List.of(), stranger.cookies());
    }

    @Test
    @Order(6)
    void theLinkShowsAButtonAndAHundredPressesConfirmOnce() {
        String link = imza.mails().awaitLink(signer.email(), CONFIRM).link(CONFIRM);
        Seen button = stranger.open(link).expect(200);
        assertEquals("Confirm your signature", button.text("h1"));
        assertEquals(0, petition.signatures());

        assertTrue(button.form("main form").press().expect(200).text().contains("Your signature counts"));
        for (int i = 1; i < 100; i++) {
            stranger.pressAt(link).expect(200);
        }
        Eventually.same("the count", 1L, petition::signatures);
        Eventually.pause(Duration.ofMillis(1_200));
        assertEquals(1, petition.signatures());
        assertEquals(
                "1 has signed. Let's get to 500!",
                stranger.open(petition.path()).text("#headline"));
    }

    @Test
    @Order(7)
    void whoSignsAgainGetsTheSameAnswerAndAnotherMailButNoSecondCount() {
        int before = imza.mails().to(signer.email()).size();
        Seen again = petition.sign(stranger, signer).expect(200);
        Seen first = petition.sign(stranger, silent).expect(200);
        assertEquals(
                first.text("main").replace(silent.email(), "…"),
                again.text("main").replace(signer.email(), "…"));
        assertEquals(first.uri(), again.uri());

        Eventually.same(
                "the mails", before + 1, () -> imza.mails().to(signer.email()).size());
        assertTrue(imza.mails().to(signer.email()).getFirst().subject().startsWith("You have already signed"));
        petition.confirm(silent);
        Eventually.same("the count", 2L, petition::signatures);
    }

    @Test
    @Order(8)
    void theOrganizerLaunchesACampaignThatShowsTheSameNumber() {
        campaign = CampaignDesk.launch(organizer, "A lamp for Aygul", petition);
        Eventually.same(
                "the campaign's count",
                "2 have signed.",
                () -> stranger.open(campaign.page()).expect(200).text(".count-line strong"));
        Eventually.holds(() -> stranger.open("/").text().contains("A lamp for Aygul"));
    }

    @Test
    @Order(9)
    void anUpdateReachesWhoAskedForItOnce() {
        campaign.post(UPDATE);
        Mail update = imza.mails().awaitSubject(signer.email(), UPDATE);
        assertTrue(update.headers().get("List-Unsubscribe").matches("<http.*/email/unsubscribe/.*>"));
        assertEquals("List-Unsubscribe=One-Click", update.headers().get("List-Unsubscribe-Post"));
        assertNotEquals("", update.html());
        assertTrue(update.text().contains("one hour"), update.text());
        assertTrue(stranger.open(update.link("/campaigns/")).expect(200).text().contains("one hour"));
        assertTrue(campaign.shown().contains(UPDATE));
    }

    @Test
    @Order(10)
    void oneClickEndsUpdatesForThisReaderOnly() {
        String stop =
                imza.mails().awaitSubject(signer.email(), UPDATE).headers().get("List-Unsubscribe");
        String address = stop.substring(1, stop.length() - 1);
        stranger.post(
                        URI.create(address),
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .expect(200);

        Signer other = Signer.named("Zeytun");
        petition.signByProgram(other, true).expect(202);
        petition.confirm(other);
        Eventually.same("the count", 3L, petition::signatures);
        campaign.post("A second visit");
        imza.mails().awaitSubject(other.email(), "A second visit");
        Eventually.pause(Duration.ofSeconds(1));
        assertEquals(1, imza.mails().withSubject(signer.email(), UPDATE).size());
        assertEquals(List.of(), imza.mails().withSubject(signer.email(), "A second visit"));
        assertEquals(List.of(), imza.mails().withSubject(silent.email(), "A second visit"));
        petition.withdraw(stranger, other);
    }

    @Test
    @Order(11)
    void everybodyLeavesAndTheCountGoesBackToZero() {
        petition.withdraw(stranger, silent);
        petition.withdraw(stranger, signer);
        Eventually.same("the count", 0L, petition::signatures);
        assertEquals(
                "0 have signed. Let's get to 500!",
                stranger.open(petition.path()).text("#headline"));
        Eventually.same(
                "the campaign's count",
                "0 have signed.",
                () -> stranger.open(campaign.page()).text(".count-line strong"));
    }
}
