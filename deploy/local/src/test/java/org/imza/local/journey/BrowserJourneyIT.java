package org.imza.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader on a phone with JavaScript reads Uyghur, signs, confirms from the mail, and others see the count move. */
@ExtendWith(OnRunningImza.class)
class BrowserJourneyIT {
    private static final String TITLE = "Let the ferry sail at night";
    private static final String UYGHUR_TITLE = "كېمە كېچىسىمۇ ماڭسۇن";

    @Test
    void aUyghurReaderSignsOnAPhoneAndTheCounterOfAnotherTabMoves(Imza imza) {
        PublishedPetition petition = imza.stage().petition(TITLE, 500, Map.of("ug", UYGHUR_TITLE));
        Signer signer = new Signer("گۈلنار Zyxwood", "gulnar.zyxwood@example.net", "KZ");
        try (Chromium chromium = Chromium.start(imza);
                BrowserContext person = chromium.person("ug", Chromium.PHONE)) {
            Complaints complaints = Complaints.of(person, imza.home());
            Page other = person.newPage();
            List<String> progress = askedForProgress(other);
            other.navigate(petition.path());
            Locator count = other.locator("[data-progress-field=signatures]");
            assertThat(count).hasText("0 have signed.");
            assertThat(other.locator(".invite")).isVisible();
            other.evaluate("window.sameDocument = true");

            Page page = person.newPage();
            page.navigate(petition.path());
            page.locator(".petition .languages a[hreflang=ug]").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("html")).hasAttribute("lang", "ug");
            assertThat(page.locator("h1")).hasText(UYGHUR_TITLE);
            assertEquals("rtl", page.locator("h1").evaluate("e => getComputedStyle(e).direction"));

            sign(page, signer);
            confirmFromMailbox(person, imza, signer);

            other.bringToFront();
            assertThat(count).containsText("1 has signed.", new ContainsTextOptions().setTimeout(20_000));
            assertEquals(true, other.evaluate("window.sameDocument === true"), "it moved without a reload");
            assertThat(other.locator(".invite")).isHidden();
            assertEquals("1", other.locator("progress").first().getAttribute("value"));
            assertEquals(Set.of("/progress/events"), Set.copyOf(progress), "it was told, and did not ask");
            assertEquals(List.of(), complaints.all());
        }
        assertEquals(1, petition.signatures());
    }

    private static List<String> askedForProgress(Page page) {
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            int progress = request.url().indexOf("/progress");
            if (progress >= 0 && !request.url().contains("/assets/")) {
                asked.add(request.url().substring(progress));
            }
        });
        return asked;
    }

    private static void sign(Page page, Signer signer) {
        page.locator("footer").scrollIntoViewIfNeeded();
        page.locator("a.sign-bar").click();
        page.locator("#name").fill(signer.name());
        page.locator("#email").fill(signer.email());
        page.locator("#country").selectOption(signer.country());
        page.locator("#sign form button").click();
        assertThat(page.locator(".lead bdi")).hasText(signer.email());
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    }

    private static void confirmFromMailbox(BrowserContext person, Imza imza, Signer signer) {
        Mail mail = imza.mails().awaitLink(signer.email(), "/sign/confirm/");
        Page mailbox = person.newPage();
        mailbox.navigate("/mailbox");
        mailbox.locator("a[href='/mailbox/messages/" + mail.id() + "']").first().click();
        mailbox.frameLocator("iframe")
                .locator("a[href*='/sign/confirm/']")
                .first()
                .click();
        mailbox.waitForURL("**/sign/confirm/**");
        assertThat(mailbox.locator("html")).hasAttribute("lang", "ug");
        mailbox.locator("main form button").click();
        // Not at the address that was a key: people tell others where they stand.
        mailbox.waitForURL("**/ug/thanks");
        assertThat(mailbox.locator(".notice-good")).isVisible();
    }
}
