package org.imza.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Field TITLE =
            Field.required("title", new MessageKey("label")).atMost(10);
    private static final Field NOTE =
            Field.optional("note", new MessageKey("label")).atMost(10);
    private static final Field GOAL =
            Field.required("goal", new MessageKey("label")).orElse("wrong");
    private static final Field DAY =
            Field.required("day", new MessageKey("label")).orElse("wrong");
    private static final Field AGREED = Field.optional("agreed", new MessageKey("label"));
    private static final Form FORM = new Form("tried", TITLE, NOTE, GOAL, DAY, AGREED);

    @Test
    void tellsEveryErrorAtOnceInTheOrderOfTheForm() {
        Checked<String> checked = checked(check -> {
            check.day(DAY, "", TODAY);
            check.number(GOAL, null, 500);
            check.line(NOTE, "a".repeat(11));
            check.line(TITLE, " ");
        });
        assertEquals(
                List.of("title missing", "note tooLong", "goal missing", "day missing"),
                checked.errors().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList());
        assertNull(checked.command());
        assertEquals(
                checked.errors(), assertThrows(Problem.class, checked::orRefuse).errors());
    }

    @Test
    void givesTheCommandWhenNothingIsWrong() {
        Checked<String> checked = checked(check -> {
            assertEquals("A title", check.line(TITLE, " A title "));
            assertEquals("a\nb", check.block(NOTE, "a\r\nb"));
            assertEquals("", check.line(NOTE, null));
        });
        assertEquals("done", checked.orRefuse());
    }

    @Test
    void keepsTheFirstErrorOfAField() {
        assertEquals(List.of("hidden"), codes(check -> {
            check.line(TITLE, "a\u202Eb");
            check.wrong(TITLE, "missing");
        }));
    }

    @Test
    void hasNoCodeWithoutWords() {
        assertThrows(IllegalArgumentException.class, () -> new FormCheck(FORM).wrong(TITLE, "wrong"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500       | 500
            ' 7 '     | 7
            1,000     | 1000
            1.000.000 | 1000000
            1 000     | 1000
            1’000     | 1000
            ١٠٠٠      | 1000
            ١٬٠٠٠     | 1000
            """)
    void readsWholeNumbersAsPeopleWriteThem(String typed, long number) {
        FormCheck check = new FormCheck(FORM);
        assertEquals(number, check.number(GOAL, typed, 1_000_000));
        assertTrue(check.result("").sound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000.00",
                "1,000.00",
                "2.5",
                "1.5",
                "1,00",
                "1.000,000",
                "1e3",
                "0",
                "-5",
                "1000001",
                "many",
                "9999999999999",
                "0x10",
                "1 ,000"
            })
    void asksAgainForWhatMayBeAnotherNumber(String typed) {
        List<FieldError> errors =
                checked(check -> check.number(GOAL, typed, 1_000_000)).errors();
        assertEquals("wrong", errors.getFirst().code());
        assertEquals(1_000_000L, errors.getFirst().details().getFirst());
    }

    @Test
    void takesForAgreedWhatIsClearlySaid() {
        FormCheck check = new FormCheck(FORM);
        assertTrue(check.ticked(AGREED, "true") && check.ticked(AGREED, "on"));
        assertFalse(check.ticked(AGREED, null) || check.ticked(AGREED, "") || check.ticked(AGREED, "false"));
        assertTrue(check.result("").sound());
        assertEquals(List.of("unknown"), codes(other -> other.ticked(AGREED, "yes")));
    }

    @Test
    void knowsWhatIsOffered() {
        FormCheck check = new FormCheck(FORM);
        assertEquals("known", check.choice(TITLE, " code ", code -> Optional.of("known")));
        assertNull(check.choice(NOTE, "", code -> Optional.of("known")));
        assertTrue(check.result("").sound());
        assertEquals(List.of("missing"), codes(other -> other.choice(TITLE, " ", code -> Optional.of("known"))));
        assertEquals(List.of("unknown"), codes(other -> other.choice(NOTE, "x", code -> Optional.empty())));
        assertEquals(List.of("unknown"), codes(other -> other.language(TITLE, "klingon!")));
    }

    @Test
    void readsListsLineByLine() {
        FormCheck check = new FormCheck(FORM);
        assertEquals(List.of("a", "b"), check.lines(NOTE, Arrays.asList("a", " ", null, "b", "a"), 2));
        assertTrue(check.result("").sound());
        assertEquals(List.of("missing"), codes(other -> other.lines(TITLE, List.of(" "), 2)));
        assertEquals(List.of("tooManyLines"), codes(other -> other.lines(TITLE, List.of("a", "b", "c"), 2)));
        assertEquals(List.of("lineTooLong"), codes(other -> other.lines(TITLE, List.of("a".repeat(11)), 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "example.org",
                "https://",
                "http://a b"
            })
    void refusesWhatIsNoWebAddress(String url) {
        assertFalse(checked(check -> check.url(url(), url)).sound());
    }

    @Test
    void takesWebAddresses() {
        FormCheck check = new FormCheck(new Form("tried", url()));
        assertEquals("https://example.org/a?b=c", check.url(url(), " https://example.org/a?b=c "));
        assertEquals("https://example.org/", check.url(url(), "Https://example.org/"));
        assertEquals("", check.url(url(), ""));
        assertTrue(check.result("").sound());
    }

    @Test
    void saysWhereSomethingCannotBeShown() {
        FieldError error =
                checked(check -> check.block(NOTE, "a\nb\uFFFD")).errors().getFirst();
        assertEquals(
                "“label”: character 2 of line 2 (U+FFFD) cannot be shown. Delete it or type it anew.",
                error.text((key, arguments) -> key.key().equals("label")
                                ? key.key()
                                : new Messages().text(Language.ENGLISH, key, arguments))
                        .replaceAll("[\u2066-\u2069]", ""));
    }

    @Test
    void takesLanguagesByTagAndByName() {
        FormCheck check = new FormCheck(FORM);
        assertEquals("skr", check.language(TITLE, " SKR "));
        assertEquals("cnh-Latn-MM", check.language(TITLE, "cnh-latn-mm"));
        assertEquals("qqq", check.language(TITLE, "qqq"));
        assertEquals("ug", check.language(TITLE, "uyghur"));
        assertEquals("ug-Cyrl", check.language(TITLE, "уйғурчә"));
        assertEquals("de", check.language(TITLE, "Deutsch"));
        assertEquals("ckb", check.language(TITLE, "Central Kurdish"));
        assertEquals("ga", check.language(TITLE, "ga"));
        assertEquals("ee", check.language(TITLE, "Ewe"));
        assertTrue(check.result("").sound());
        assertEquals(List.of("unknown"), codes(other -> other.language(TITLE, "klingonish")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.11.2026", "2026-13-01", "2026-11-22", "0001-01-01", "2026-11-21T00:00:00Z"})
    void refusesDaysThatCannotBe(String day) {
        assertEquals(List.of("wrong"), codes(check -> check.day(DAY, day, TODAY)));
    }

    @Test
    void takesADay() {
        FormCheck check = new FormCheck(FORM);
        assertEquals(TODAY, check.day(DAY, "2026-11-21", TODAY));
        assertTrue(check.result("").sound());
    }

    @Test
    void namesWhatOtherReadersRefuse() {
        assertEquals(List.of("notAnEmailAddress"), codes(check -> check.read(TITLE, "nobody", EmailAddress::parse)));
        assertEquals(List.of("missing"), codes(check -> check.read(TITLE, "", EmailAddress::parse)));
    }

    private static Field url() {
        return Field.optional("url", new MessageKey("label")).atMost(2_000);
    }

    private static List<String> codes(Consumer<FormCheck> reading) {
        return checked(reading).errors().stream().map(FieldError::code).toList();
    }

    private static Checked<String> checked(Consumer<FormCheck> reading) {
        FormCheck check = new FormCheck(new Form("tried", TITLE, NOTE, GOAL, DAY, AGREED, url()));
        reading.accept(check);
        return check.result("done");
    }
}
