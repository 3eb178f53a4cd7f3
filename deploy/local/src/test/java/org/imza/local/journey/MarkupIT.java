package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, by whoever it is met, is HTML without an error, as the standard says and not only as browsers forgive. */
@ExtendWith(OnRunningImza.class)
@TestInstance(Lifecycle.PER_CLASS)
class MarkupIT {
    private static final int FEWEST = 20;

    private final Imza imza;
    private final PublicPages pages;
    private final Markup markup = new Markup();

    MarkupIT(Imza imza) {
        this.imza = imza;
        this.pages = imza.pages();
        Stage stage = imza.stage();
        stage.draft("A lamp that waits", 100, Map.of());
        String submitted = stage.draft("A lamp to look at", 100, Map.of("ug", "چىراغ"));
        stage.organizer()
                .post("/api/petitions/" + submitted + "/submission", Map.of())
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void strangersMeetNoError(String language) {
        try (Visitor stranger = new Visitor(imza.home(), language)) {
            check(look -> {
                pages.in(language).values().forEach(path -> look.accept(stranger.open(path)));
                look.accept(stranger.open(pages.petition() + "/" + language)
                        .form("#sign form")
                        .press());
                look.accept(stranger.open("/mailbox"));
                new Wanderer(stranger, imza.home(), look).from("/");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void organizersMeetNoError(String language) {
        check(look -> wander(Stage.ORGANIZER, language, "/organize", look));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ug"})
    void thoseWhoWatchOverTheSiteMeetNoError(String language) {
        check(look -> wander(Imza.MODERATOR, language, "/moderate", look));
    }

    /** Else all the others would pass where nothing is looked at. */
    @Test
    void findsWhatIsWrong() {
        assertEquals(
                3,
                markup.errors("<!DOCTYPE html><html lang=en><title>A lamp</title><h1>A lamp</h1><h3>Of brass</h3>"
                                + "<time datetime=2026-11-21T10:15:30.123456Z>today</time>"
                                + "<select required><option value=a>A</option></select>")
                        .size());
    }

    private void wander(String email, String language, String from, Consumer<Seen> look) {
        try (Visitor visitor = new Visitor(imza.home(), language)) {
            new Insider(imza, visitor, email).signIn(from);
            new Wanderer(visitor, imza.home(), look.andThen(page -> pressEmpty(page, look))).from(from);
        }
    }

    /** A form that begins something begins nothing without a word, and shows what is missing. */
    private static void pressEmpty(Seen page, Consumer<Seen> look) {
        if (page.uri().getPath().endsWith("/new") && page.has("main form")) {
            look.accept(page.form("main form").press().expect(422));
        }
    }

    private void check(Consumer<Consumer<Seen>> way) {
        Map<String, String> errors = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        way.accept(page -> {
            seen.add(page.uri().getRawPath());
            markup.errors(page.body()).forEach(error -> errors.put(error, page.uri() + ": " + error));
        });
        assertEquals(List.of(), List.copyOf(errors.values()));
        assertTrue(seen.size() >= FEWEST, "only " + seen);
    }
}
