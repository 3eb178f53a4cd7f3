package org.imza.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.language.Language;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who refuses mail again refuses what they asked for since the first time. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class RepeatedRefusalIT {

    private static final String YEARS_AGO = "suppression where fingerprint = ? and since < now() - interval '1 year'";

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Database database;

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZATION", "UPDATES", "EVERYTHING"})
    void countsFromTheLatestTime(UnsubscribeChoice choice) {
        UUID organization = Ids.next();
        byte[] fingerprint = fingerprints.of("refusing-" + organization + "@example.org");
        String path = links.forNewsOf(organization, fingerprint, Language.ENGLISH);
        String text = path.substring(UnsubscribeLinks.PATH.length(), path.indexOf('?'));
        Optional<UnsubscribeLink> token = links.read(text);
        unsubscribing.choose(choice, token.orElseThrow());
        database.change("update suppression set since = now() - interval '2 years' where fingerprint = ?", fingerprint);
        assertEquals(1, database.count(YEARS_AGO, fingerprint));

        unsubscribing.choose(choice, token.orElseThrow());
        assertEquals(0, database.count(YEARS_AGO, fingerprint));
        assertEquals(1, database.count("suppression where fingerprint = ?", fingerprint), "it still holds");
    }
}
