package org.imza.kit.session;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.imza.kit.site.PublicAddress;

/**
 * A cookie that only this host gets and no script reads; bound to the host by its name where there is TLS (RFC 6265bis,
 * section 4.1.3.2). Lax, since a strict one would not come along from a mail that is read in the browser.
 */
public final class HostCookie {

    private final String name;
    private final boolean secure;

    /** The cookie {@code name} of the platform at {@code site}. */
    public HostCookie(String name, PublicAddress site) {
        this.secure = site.secure();
        this.name = secure ? "__Host-" + name : name;
    }

    /** Its name as browsers know it. */
    public String name() {
        return name;
    }

    /** The cookie with {@code value}, for so long. */
    public NewCookie holding(String value, Duration age) {
        return cookie(value, Math.toIntExact(age.toSeconds()));
    }

    /** The cookie that ends it. */
    public NewCookie ended() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
