package org.imza.kit.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface, from {@code messages/<tag>.properties} of all modules. Patterns are ICU message formats
 * with numbered arguments: {@code headline={0, plural, one {# has signed.} other {# have signed.}}}.
 * Instants and dates are written in UTC. A name whose direction differs from the language's is isolated.
 */
@Singleton
public class Messages {
    private final Map<Language, Map<String, String>> files = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The message in that language, with its arguments in place. */
    public String text(Language language, MessageKey key, Object... arguments) {
        return text(language, key.key(), arguments);
    }

    /** Whether there is such a message, for one whose key is put together from a code that may be unknown here. */
    public boolean has(MessageKey key) {
        return keys(Language.ENGLISH).contains(key.key());
    }

    /**
     * The same for a key as templates have it.
     *
     * @throws IllegalArgumentException if no file of that language has the key
     */
    String text(Language language, String key, Object... arguments) {
        Language spoken = Languages.interfaceFor(language);
        String pattern = pattern(spoken, key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format =
                formats.computeIfAbsent(spoken.tag() + ' ' + key, any -> Formatting.format(spoken, pattern));
        Object[] formattable = Formatting.arguments(spoken, arguments);
        // ICU's clones share date formats, which are not safe for threads.
        synchronized (format) {
            return format.format(formattable);
        }
    }

    /** A whole number as that language writes it. */
    public String number(Language language, long number) {
        return NumberFormat.getIntegerInstance(Languages.interfaceFor(language).formatting())
                .format(number);
    }

    /** The pattern itself, in the language's script. */
    String pattern(Language language, String key) {
        Language spoken = Languages.interfaceFor(language);
        String pattern = files.computeIfAbsent(spoken, Messages::load).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + spoken);
        }
        return pattern;
    }

    public Set<String> keys(Language language) {
        return files.computeIfAbsent(language, Messages::load).keySet();
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> own = MessageFiles.read(language);
        if (!own.isEmpty() || !language.base().equals("ug")) {
            return own;
        }
        Map<String, String> written = new HashMap<>();
        MessageFiles.read(Language.UYGHUR)
                .forEach((key, pattern) -> written.put(key, UyghurScripts.pattern(language, pattern)));
        return Map.copyOf(written);
    }
}
