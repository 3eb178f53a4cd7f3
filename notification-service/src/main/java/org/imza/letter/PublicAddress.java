package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where people find the platform. */
@ApplicationScoped
class PublicAddress {

    private final String base;

    PublicAddress(LetterConfig config) {
        this.base = config.publicUrl();
    }

    /** {@code path} as a whole address; whatever does not begin with a slash leads to the front page. */
    String of(String path) {
        return path.startsWith("/") ? base + path : base + "/";
    }

    String base() {
        return base;
    }

    /** What people call it: the host, with the port where it has one of its own. */
    String site() {
        return URI.create(base).getAuthority();
    }

    /** The domain of identifiers in headers. */
    String domain() {
        return URI.create(base).getHost();
    }
}
