package org.imza.kit.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    private final PublicAddress site = new PublicAddress(at("https://imza.example.org:8443"));

    @Test
    void makesWholeAddressesOfPathsOnly() {
        assertEquals("https://imza.example.org:8443/petitions/x", site.of("/petitions/x"));
        assertEquals("https://imza.example.org:8443/", site.of("javascript:alert(1)"));
    }

    @Test
    void knowsItsParts() {
        assertEquals("imza.example.org:8443", site.site());
        assertEquals("imza.example.org", site.domain());
        assertEquals("https://imza.example.org:8443", site.origin());
        assertTrue(site.secure());
        assertFalse(new PublicAddress(at("http://localhost:8080")).secure());
    }

    private static SiteConfig at(String url) {
        return new SiteConfig() {
            @Override
            public String publicUrl() {
                return url;
            }

            @Override
            public Optional<String> securityContact() {
                return Optional.empty();
            }
        };
    }
}
