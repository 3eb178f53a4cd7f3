package org.imza.kit.session;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The one cookie there is, and only organizers and moderators have it. */
@Singleton
public class SessionCookie {

    private final boolean secure;

    SessionCookie(SessionConfig config) {
        this.secure = config.publicUrl().startsWith("https:");
    }

    /** Its name: bound to the host where there is TLS (RFC 6265bis, section 4.1.3.2). */
    public String name() {
        return secure ? "__Host-imza" : "imza";
    }

    /** The cookie that holds {@code token} for as long as the session may be renewed. */
    public NewCookie holding(String token, Duration age) {
        return cookie(token, Math.toIntExact(age.toSeconds()));
    }

    /** The cookie that ends it. */
    public NewCookie ended() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
