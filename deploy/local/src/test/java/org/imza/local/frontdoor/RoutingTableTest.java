package org.imza.local.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTableTest {
    private final RoutingTable routes = released();

    private static RoutingTable released() {
        try {
            return RoutingTable.read(Path.of("../routes.properties"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, petition-service",
        "/nobody-knows-this, petition-service",
        "/petitions/free-her/ug-Arab, petition-service",
        "/sign/confirm/abc, petition-service",
        "/organize/petitions, petition-service",
        "/organize/petitions/new, petition-service",
        "/api/petitions/free-her/progress, petition-service",
        "/organize, campaign-service",
        "/organize/, campaign-service",
        "/organize/sign-in/abc, campaign-service",
        "/organize/petitionsandmore, campaign-service",
        "/campaigns/free-her, campaign-service",
        "/campaignsx, petition-service",
        "/.well-known/jwks.json, campaign-service",
        "/.well-known/other, petition-service",
        "/assets/campaign-service/a.css, campaign-service",
        "/email/unsubscribe/abc, notification-service",
        "/emails, petition-service",
    })
    void takesTheLongestPrefixOfWholeSegments(String path, String owner) {
        assertEquals(Optional.of(owner), routes.ownerOf(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/metrics",
                "//q/health",
                "/%71/health",
                "/petitions/../q/health",
                "/./q"
            })
    void neverRoutesWhatIsInternal(String path) {
        assertEquals(Optional.empty(), routes.ownerOf(path));
    }

    @Test
    void routesWhatOnlyBeginsLikeTheInternal() {
        assertEquals(Optional.of("petition-service"), routes.ownerOf("/questions"));
    }

    @Test
    void isNotLedAstrayByDots() {
        assertEquals(Optional.of("campaign-service"), routes.ownerOf("/petitions/../campaigns/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "petitions", "/%zz"})
    void rejectsWhatIsNoPath(String path) {
        assertThrows(IllegalArgumentException.class, () -> routes.ownerOf(path));
    }
}
