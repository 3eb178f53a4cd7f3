package org.imza.local.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The installed browser. Journeys that need it are skipped where there is none, and say so. */
final class Chromium implements AutoCloseable {
    static final int PHONE = 390;
    static final int DESK = 1280;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;
    private final String home;

    private Chromium(Path program, String home) {
        this.playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
        this.home = home;
    }

    static Chromium start(Imza imza) {
        Optional<Path> program = Stream.of("chromium", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                program.isPresent(), "Chromium is not installed, so no browser was tried: apt-get install chromium");
        return new Chromium(program.orElseThrow(), imza.home().toString());
    }

    /** A browser of its own, with nothing remembered, that speaks {@code language}. */
    BrowserContext person(String language, int width) {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setBaseURL(home).setLocale(language).setViewportSize(width, 844));
        context.setDefaultTimeout(15_000);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
