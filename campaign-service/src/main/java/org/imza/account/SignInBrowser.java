package org.imza.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imza.kit.session.SessionConfig;

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
    private final boolean secure;

    SignInBrowser(AccountConfig config, SessionConfig site, HttpHeaders headers) {
        this.config = config;
        this.headers = headers;
        this.secure = site.publicUrl().startsWith("https:");
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

    /**
     * The cookie that holds the mark. Lax, since a strict one would not come along from a mail that is read in the
     * browser; bound to the host where there is TLS (RFC 6265bis, section 4.1.3.2).
     */
    NewCookie remembering(SecretToken mark) {
        return cookie(mark.value(), Math.toIntExact(config.linkLife().toSeconds()));
    }

    /** The cookie that ends it. */
    NewCookie forgetting() {
        return cookie("", 0);
    }

    private Optional<SecretToken> known() {
        return Optional.ofNullable(headers.getCookies().get(name()))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .map(SecretToken::new);
    }

    private String name() {
        return secure ? "__Host-imza-sign-in" : "imza-sign-in";
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
