package org.imza.kit.language;

import com.ibm.icu.text.MessageFormat;
import jakarta.inject.Singleton;
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

    /**
     * @throws IllegalArgumentException if no file of that language has the key
     */
    public String text(Language language, String key, Object... arguments) {
        Language spoken = Languages.interfaceFor(language);
        String pattern = pattern(spoken, key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format =
                formats.computeIfAbsent(spoken.tag() + ' ' + key, any -> Formatting.format(spoken, pattern));
        return ((MessageFormat) format.clone()).format(Formatting.arguments(spoken, arguments));
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
        return MessageFiles.read(language);
    }
}
