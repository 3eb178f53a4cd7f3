package org.imza.kit.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language in a script, named by its BCP 47 tag in canonical form ({@code ug-Cyrl}, {@code en}).
 *
 * @param tag canonical BCP 47 tag, safe to write into {@code lang}, {@code hreflang} and addresses
 */
public record Language(String tag) {

    /** Of the web or for mail: its letters say nothing about the language around it. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+(?:://|@)\\S+");

    private static final Map<String, String> OWN_NAMES = Map.of(
            "en", "English", "ug", "ئۇيغۇرچە", "ug-Arab", "ئۇيغۇرچە", "ug-Cyrl", "Уйғурчә", "ug-Latn", "Uyghurche");

    public static final Language ENGLISH = new Language("en");
    public static final Language UYGHUR = new Language("ug");

    /** What was asked for before, canonical tags and others; strangers cannot make it grow beyond {@link #MOST}. */
    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 500;
    private static final int LONGEST = 3;

    public Language {
        tag = canonical(tag);
    }

    /**
     * @throws IllegalArgumentException if it is no well-formed tag, or names no language by two or three letters, as all that
     *     are registered do (RFC 5646, section 2.2.1): longer words are names, not tags
     */
    public static Language of(String tag) {
        Language known = tag == null ? null : KNOWN.get(tag);
        if (known != null) {
            return known;
        }
        Language language = new Language(tag);
        if (KNOWN.size() < MOST) {
            KNOWN.put(tag, language);
        }
        return language;
    }

    private static String canonical(String tag) {
        if (tag == null || tag.isBlank() || tag.length() > 35) {
            throw new IllegalArgumentException("No language tag");
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            String language = locale.getLanguage();
            if (language.isEmpty() || language.length() > LONGEST || language.equals("und")) {
                throw new IllegalArgumentException("No language");
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Not a language tag", e);
        }
    }

    /** {@code ltr} or {@code rtl} by its script, {@code auto} where nobody knows that: {@code dir}, which then asks the text. */
    public String direction() {
        if (likelyScript().isEmpty()) {
            return "auto";
        }
        return UScript.isRightToLeft(UScript.getCodeFromName(script())) ? "rtl" : "ltr";
    }

    /**
     * This language in the script that most letters of {@code text} are of, if the tag names none and that script is written
     * in the other direction than its usual one.
     */
    public Language asWritten(String text) {
        if (!ulocale().getScript().isEmpty() || likelyScript().isEmpty()) {
            return this;
        }
        int written = mostUsedScript(text);
        return written == UScript.COMMON || UScript.isRightToLeft(written) == rightToLeft()
                ? this
                : of(new Locale.Builder()
                        .setLocale(locale())
                        .setScript(UScript.getShortName(written))
                        .build()
                        .toLanguageTag());
    }

    private static int mostUsedScript(String text) {
        return ADDRESS
                .matcher(text)
                .replaceAll(" ")
                .codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.groupingBy(UScript::getScript, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(script -> script.getKey() > UScript.INHERITED)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UScript.COMMON);
    }

    public boolean rightToLeft() {
        return direction().equals("rtl");
    }

    /** ISO 15924 code of the script it is written in, the likely one where the tag names none. */
    public String script() {
        String likely = likelyScript();
        return likely.isEmpty() ? "Latn" : likely;
    }

    private String likelyScript() {
        String own = ulocale().getScript();
        return own.isEmpty() ? ULocale.addLikelySubtags(ulocale()).getScript() : own;
    }

    /** What its readers call it, in its own script; else its English name, else its tag. */
    public String ownName() {
        String known = OWN_NAMES.get(tag);
        if (known != null) {
            return known;
        }
        String name = ulocale().getDisplayNameWithDialect(ulocale());
        return name.equals(tag) ? tag : name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** The language subtag alone: {@code ug} of {@code ug-Cyrl}. */
    public String base() {
        return ulocale().getLanguage();
    }

    /** What {@code all} has in this language; else in one of the same name, as a script of it is; else in any. */
    public <T> Optional<T> nearest(Map<String, T> all) {
        return Stream.<Predicate<String>>of(
                        tag::equals, other -> of(other).base().equals(base()), _ -> true)
                .flatMap(fits -> all.keySet().stream().sorted().filter(fits))
                .findFirst()
                .map(all::get);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whose numbers, dates and plurals are used; CLDR knows Uyghur in Arabic script only. */
    ULocale formatting() {
        return base().equals("ug") ? new ULocale("ug") : ulocale();
    }

    ULocale ulocale() {
        return ULocale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
