package org.imza.kit.session;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.imza.kit.site.PublicAddress;

/** The one cookie that lasts, and only organizers and moderators have it. */
@Singleton
public class SessionCookie {

    private final HostCookie cookie;

    SessionCookie(PublicAddress site) {
        this.cookie = new HostCookie("imza", site);
    }

    /** Its name as browsers know it. */
    public String name() {
        return cookie.name();
    }

    /** The cookie that holds {@code token} for as long as the session may be renewed. */
    public NewCookie holding(String token, Duration age) {
        return cookie.holding(token, age);
    }

    /** The cookie that ends it. */
    public NewCookie ended() {
        return cookie.ended();
    }
}
