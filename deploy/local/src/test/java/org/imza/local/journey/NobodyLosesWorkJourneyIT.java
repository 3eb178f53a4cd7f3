package org.imza.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organizer with two tabs presses whatever button, is signed out in the middle, and finds all they typed. */
@ExtendWith(OnRunningImza.class)
class NobodyLosesWorkJourneyIT {

    @Test
    void whateverIsPressedAndWhoeverElseSaves(Imza imza) {
        String desk = "/organize/petitions/" + imza.stage().draft("Mend the bridge", 500, Map.of());
        try (Chromium chromium = Chromium.start(imza);
                BrowserContext person = chromium.person("en", Chromium.DESK)) {
            Complaints complaints = Complaints.of(person, imza.home());
            signIn(person, imza);
            Page first = open(person, desk);
            Page second = open(person, desk);

            body(first).fill("It fell in June.");
            first.locator("button[value=preview]").click();
            first.waitForURL("**/preview");
            assertThat(first.locator("main")).containsText("It fell in June.");

            body(second).fill("It fell in July.");
            save(second);
            assertThat(second.locator(".conflict del").first()).containsText("June");
            assertThat(second.locator(".conflict ins").first()).containsText("July");
            assertThat(body(second)).hasValue("It fell in July.");
            save(second);
            assertThat(second.locator(".notice-good")).isVisible();

            body(second).fill("It fell in August.");
            assertThat(second.locator("[data-writing-status]"))
                    .hasText("Saved by itself.", new HasTextOptions().setTimeout(20_000));
            body(second).fill("It fell in September, nobody knows why.");
            second.reload();
            assertThat(body(second)).hasValue("It fell in August.");
            second.locator("[data-writing-restore]").click();
            assertThat(body(second)).hasValue("It fell in September, nobody knows why.");

            person.clearCookies();
            save(second);
            second.waitForURL("**/organize/sign-in?return=**");
            assertThat(second.locator(".notice")).containsText("What you wrote is kept for you");
            String kept = URI.create(second.url()).getRawQuery().replace("return=", "");
            signIn(person, imza);
            second.navigate(URLDecoder.decode(kept, StandardCharsets.UTF_8));
            assertThat(second.locator("main")).containsText("It fell in September, nobody knows why.");
            second.locator("main form button").click();
            second.waitForURL("**" + desk + "?saved=true");
            assertThat(body(second)).hasValue("It fell in September, nobody knows why.");
            // A conflict is a 409, and the preview of a draft asks for a count that is not there yet.
            assertEquals(
                    List.of(),
                    complaints.all().stream()
                            .filter(told -> !told.contains(" 409") && !told.contains("404") && !told.startsWith("409"))
                            .toList());
        }
    }

    private static Page open(BrowserContext person, String path) {
        Page page = person.newPage();
        page.navigate(path);
        return page;
    }

    private static Locator body(Page page) {
        return page.locator("textarea[name=body]");
    }

    private static void save(Page page) {
        page.locator("#words-form .actions button").last().click();
    }

    /** The same account each time, as whoever it belongs to would by the mailed link. */
    private static void signIn(BrowserContext person, Imza imza) {
        String token = Stage.signIn(imza, Stage.ORGANIZER);
        person.addCookies(List.of(new Cookie("imza", token).setUrl(imza.home().toString())));
    }
}
