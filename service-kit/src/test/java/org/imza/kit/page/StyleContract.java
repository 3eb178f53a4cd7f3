package org.imza.kit.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style sheet that browsers get keeps to; extend it in a service that has a sheet of its own. */
public abstract class StyleContract {

    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)(?:margin|padding|border)-(?:left|right|top|bottom)|(?:^|[\\s;{])(?:left|right|top|bottom|width|height)\\s*:|letter-spacing");

    @Test
    void knowsNoPhysicalDirections() {
        assertFalse(PHYSICAL.matcher(css()).find());
    }

    @Test
    void isOneFile() {
        assertFalse(css().contains("@import"));
    }

    /** As browsers get it. */
    protected static String css() {
        return new String(
                new Assets("any-service").find("imza.css").orElseThrow().body(false), UTF_8);
    }
}
