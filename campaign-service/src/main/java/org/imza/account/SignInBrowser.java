package org.imza.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imza.kit.session.HostCookie;
import org.imza.kit.site.PublicAddress;

/**
 * The browser that somebody signs in with, before it has a session: known by a random value in a cookie that lives as
 * long as a link. A link's button works only with a proof made of this value and of the link. Another site's page can
 * make a browser post a link, but neither read nor guess what the button page of this very browser holds, so it cannot
 * sign anybody in to an account of its own choice.
 */
@RequestScoped
class SignInBrowser {

    private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");

    private final AccountConfig config;
    private final HttpHeaders headers;
    private final HostCookie cookie;

    SignInBrowser(AccountConfig config, PublicAddress site, HttpHeaders headers) {
        this.config = config;
        this.headers = headers;
        this.cookie = new HostCookie("imza-sign-in", site);
    }

    /** The value of this browser, or a new one for it. */
    SecretToken mark() {
        return known().orElseGet(SecretToken::random);
    }

    /** Whether this is the browser that asked for the link. */
    boolean askedFor(SignInLink link) {
        return link.askedBy != null
                && known().filter(mark -> mark.hash().equals(link.askedBy)).isPresent();
    }

    /** What the button page of {@code link} holds for the browser with this mark. */
    static String proof(SecretToken mark, SecretToken link) {
        return mark.derived("sign-in:" + link.value());
    }

    /** Whether {@code sent} is what the button page showed to this browser. */
    boolean proves(String sent, SecretToken link) {
        return sent != null
                && known().filter(mark -> MessageDigest.isEqual(bytes(proof(mark, link)), bytes(sent)))
                        .isPresent();
    }

    /** The cookie that holds the mark. */
    NewCookie remembering(SecretToken mark) {
        return cookie.holding(mark.value(), config.linkLife());
    }

    /** The cookie that ends it. */
    NewCookie forgetting() {
        return cookie.ended();
    }

    private Optional<SecretToken> known() {
        return Optional.ofNullable(headers.getCookies().get(cookie.name()))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .map(SecretToken::new);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
