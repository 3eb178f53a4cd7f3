package org.imza.kit.http;

import io.vertx.core.http.HttpHeaders;

/** Who may keep an answer and for how long (RFC 9111, section 5.2.2; RFC 5861, section 3). */
public enum CachePolicy {
    /** Made for one person, or for one moment. */
    NEVER("no-store"),
    /**
     * Browsers ask again each time: anyone who confirms and goes back must see the count with their own signature. Shared
     * caches ask after a second, and may show what they have while they ask.
     */
    MOMENT("public, max-age=0, s-maxage=1, stale-while-revalidate=2"),
    /** Everybody asks again after a minute: what may be taken down, though it never changes. */
    MINUTE("public, max-age=60, must-revalidate"),
    /** What has its content's hash in its address. */
    FOREVER("public, max-age=31536000, immutable");

    private final CharSequence directives;

    CachePolicy(String directives) {
        this.directives = HttpHeaders.createOptimized(directives);
    }

    /** The value of {@code Cache-Control}, encoded already. */
    public CharSequence directives() {
        return directives;
    }

    @Override
    public String toString() {
        return directives.toString();
    }
}
