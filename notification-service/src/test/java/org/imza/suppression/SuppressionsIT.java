package org.imza.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.junit.jupiter.api.Test;

/** How far a wish reaches, and what takes it back. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class SuppressionsIT {

    @Inject
    Suppressions suppressions;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Database database;

    private final UUID one = Ids.next();
    private final UUID other = Ids.next();

    private byte[] address() {
        return fingerprints.of("wishing-" + one + "@example.org");
    }

    private void wish(SuppressionScope scope, UUID organization) {
        suppressions.suppress(address(), scope, organization, Instant.now());
    }

    @Test
    void reachOneOrganizationOrAll() {
        wish(SuppressionScope.ORGANIZATION, one);
        assertEquals(Set.of(SuppressionScope.ORGANIZATION), suppressions.suppressed(address(), one));
        assertEquals(Set.of(), suppressions.suppressed(address(), other));

        wish(SuppressionScope.UPDATES, one);
        assertEquals(Set.of(SuppressionScope.UPDATES), suppressions.suppressed(address(), other));
        assertFalse(suppressions.suppressesEverything(address()));

        wish(SuppressionScope.EVERYTHING, one);
        assertTrue(suppressions.suppressed(address(), other).contains(SuppressionScope.EVERYTHING));
        assertTrue(suppressions.suppressesEverything(address()));
    }

    @Test
    void areTakenBackFromAnyLinkButNotForOtherOrganizations() {
        wish(SuppressionScope.ORGANIZATION, one);
        wish(SuppressionScope.ORGANIZATION, other);
        wish(SuppressionScope.UPDATES, one);
        wish(SuppressionScope.EVERYTHING, one);
        suppressions.allow(address(), other);
        assertEquals(Set.of(), suppressions.suppressed(address(), other));
        assertEquals(Set.of(SuppressionScope.ORGANIZATION), suppressions.suppressed(address(), one));
    }

    @Test
    void areNoMattersOfTheMailbox() {
        wish(SuppressionScope.ORGANIZATION, one);
        wish(SuppressionScope.EVERYTHING, one);
        suppressions.bounced(address(), Instant.now());
        suppressions.allow(address(), other);
        assertEquals(1, bounces(), "wishes say nothing about the mailbox");
        suppressions.mailboxLives(address());
        assertEquals(0, bounces());
        assertEquals(
                Set.of(SuppressionScope.ORGANIZATION), suppressions.suppressed(address(), one), "nor it about them");
    }

    private long bounces() {
        return database.count("suppression where fingerprint = ? and reach = 'BOUNCED'", address());
    }
}
