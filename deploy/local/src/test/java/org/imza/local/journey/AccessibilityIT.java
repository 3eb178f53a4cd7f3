package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public page by the rules of WCAG 2.2 AA, in both directions of writing, light and dark, down to 320 pixels. */
@ExtendWith(OnRunningImza.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROWEST = 320;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** Controls with less than 24 px to press (WCAG 2.5.8); links within a sentence may be as small as it. */
    private static final String TOO_SMALL = """
            [...document.querySelectorAll(`button, summary, select, textarea, label.choice, nav a, .share-links a, .button,
                input:not([type=hidden], [type=checkbox], [type=radio])`)]
                .filter(e => e.checkVisibility() && !e.closest(".hidden-text"))
                .map(e => [e.getBoundingClientRect(), e.textContent.trim() || e.name])
                .filter(([box]) => box.width > 0 && (box.width < 24 || box.height < 23.9))
                .map(([box, text]) => text + " " + Math.round(box.width) + "x" + Math.round(box.height)).join(", ")""";

    private final Imza imza;
    private final Chromium chromium;
    private final PublicPages pages;

    AccessibilityIT(Imza imza) {
        this.imza = imza;
        this.chromium = Chromium.start(imza);
        this.pages = imza.pages();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void everyPageKeepsTheRules(String language) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext person = chromium.person(language, NARROWEST)) {
            Page page = person.newPage();
            pages.in(language).forEach((name, path) -> {
                page.navigate(path);
                assertEquals(
                        language,
                        page.locator("html").getAttribute("lang").substring(0, 2),
                        name + " speaks another language");
                inspect(name, page, violations);
            });
            page.navigate(pages.petition() + "/" + language);
            page.locator("#sign form button").click();
            page.waitForSelector(".errors");
            inspect("sign-errors", page, violations);
        }
        assertTrue(violations.isEmpty(), String.join("\n", violations));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void linksToWhatIsWrongLeaveLabelAndWordsInSight(String language) {
        try (BrowserContext person = chromium.person(language, NARROWEST)) {
            Page page = person.newPage();
            page.navigate(pages.petition() + "/" + language);
            page.locator("#sign form button").click();
            page.waitForSelector(".errors");
            assertTrue(page.title().startsWith(language.equals("en") ? "Error: " : "خاتالىق: "), page.title());
            Path file = SCREENSHOTS.resolve("sign-errors-" + language + ".png");
            page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
            for (String field : List.of("name", "email", "country")) {
                page.locator(".errors a[href='#" + field + "']").click();
                for (String seen : List.of("label[for=" + field + "]", "#" + field + "-error", "#" + field)) {
                    assertEquals(
                            true,
                            page.locator(seen)
                                    .evaluate("e => e.getBoundingClientRect().top >= 0"
                                            + " && e.getBoundingClientRect().bottom <= innerHeight"),
                            seen);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void thePagesAboutOnesOwnSessionsKeepThem(String language) {
        List<String> violations = new ArrayList<>();
        String token = Stage.signIn(imza, Imza.ADMINISTRATOR);
        try (BrowserContext person = chromium.person(language, NARROWEST)) {
            person.addCookies(
                    List.of(new Cookie("imza", token).setUrl(imza.home().toString())));
            Page page = person.newPage();
            for (String path : List.of("/organize/sessions", "/organize/invitations")) {
                page.navigate(path);
                inspect(path, page, violations);
                Path file = SCREENSHOTS.resolve(path.substring(path.lastIndexOf('/') + 1) + "-" + language + ".png");
                page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
        assertTrue(violations.isEmpty(), String.join("\n", violations));
    }

    @Test
    void peopleCanLookAtTheMainPages() {
        pages.worthALook()
                .forEach((name, path) -> List.of(Chromium.PHONE, Chromium.DESK).forEach(width -> {
                    try (BrowserContext person = chromium.person("en", width)) {
                        Page page = person.newPage();
                        page.navigate(path);
                        Path file = SCREENSHOTS.resolve(name + "-" + width + ".png");
                        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
                        assertTrue(file.toFile().length() > 10_000, file.toString());
                    }
                }));
    }

    private static void inspect(String name, Page page, List<String> violations) {
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!tooWide.equals(0)) {
            violations.add(name + ": " + tooWide + " px wider than a screen of " + NARROWEST);
        }
        Object small = page.evaluate(TOO_SMALL);
        if (!small.equals("")) {
            violations.add(name + ": less than 24 px: " + small);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        inspect(name, new AxeBuilder(page).withTags(RULES), violations);
        // In the dark nothing but colours is different.
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        inspect(name + " in the dark", new AxeBuilder(page).withRules(List.of("color-contrast")), violations);
    }

    private static void inspect(String name, AxeBuilder axe, List<String> violations) {
        axe.setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> violations.add("%s: %s at %s: %s"
                                .formatted(name, rule.getId(), node.getTarget(), node.getFailureSummary()))));
    }
}
