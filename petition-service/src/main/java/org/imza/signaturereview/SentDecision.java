package org.imza.signaturereview;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A signature and the version of its words, as a box of the form carries both. */
record SentDecision(UUID id, String version) {

    private static final Pattern VALUE = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{32})");

    String value() {
        return id + "." + version;
    }

    /** What {@code value} names; nothing if no page of ours made it. */
    static Stream<SentDecision> of(String value) {
        Matcher matcher = VALUE.matcher(value);
        try {
            return matcher.matches()
                    ? Stream.of(new SentDecision(UUID.fromString(matcher.group(1)), matcher.group(2)))
                    : Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
