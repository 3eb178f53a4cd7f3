package org.imza.kit.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads {@code messages/<tag>.properties} of every jar into one table a language; of two the application's own wins. */
final class MessageFiles {
    private MessageFiles() {}

    static Map<String, String> read(Language language) {
        Map<String, String> patterns = new HashMap<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            for (URL file : Collections.list(loader.getResources("messages/" + language.tag() + ".properties"))) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, pattern) -> patterns.putIfAbsent((String) key, (String) pattern));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(patterns);
    }
}
