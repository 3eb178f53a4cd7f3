package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.access.AccessContract;
import org.imza.kit.access.Caller;
import org.imza.kit.access.MemberOf;
import org.imza.kit.http.Route;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;

/** No organization has anything here. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessIT extends AccessContract {

    private final UUID organization = Ids.next();

    @Override
    protected String token(Caller caller) {
        return caller.memberRole()
                .map(role -> new MemberOf(organization, "group", "The Group", role))
                .map(own -> Tokens.of(Ids.next(), caller.platformRoles(), own))
                .orElseGet(() -> Tokens.of(Ids.next(), caller.platformRoles()));
    }

    @Override
    protected Map<String, String> values(Route route) {
        return Map.of(
                "owner",
                "notification-service",
                "service",
                "notification-service",
                "organization",
                organization.toString(),
                "id",
                Ids.next().toString());
    }
}
