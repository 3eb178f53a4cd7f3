package org.imza.kit.site;

import jakarta.inject.Singleton;
import java.net.URI;

/** Where people find the platform: what every whole address begins with, whatever address a request came to. */
@Singleton
public final class PublicAddress {

    private final String base;
    private final URI address;
    private final String securityContact;

    PublicAddress(SiteConfig config) {
        this.base = config.publicUrl();
        this.address = URI.create(base);
        this.securityContact = config.securityContact().orElse("mailto:security@" + address.getHost());
    }

    /** {@code path} as a whole address; whatever does not begin with a slash leads to the front page. */
    public String of(String path) {
        return path.startsWith("/") ? base + path : base + "/";
    }

    /** The platform's address, without a slash at the end. */
    public String base() {
        return base;
    }

    /** What people call it: the host, with the port where it has one of its own. */
    public String site() {
        return address.getAuthority();
    }

    /** The domain of identifiers in headers. */
    public String domain() {
        return address.getHost();
    }

    /** What browsers send as {@code Origin} (RFC 6454). */
    public String origin() {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Where people tell of holes in its security. */
    public String securityContact() {
        return securityContact;
    }

    /** Whether browsers come over TLS. */
    public boolean secure() {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
