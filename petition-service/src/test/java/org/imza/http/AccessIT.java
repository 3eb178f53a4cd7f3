package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.access.AccessContract;
import org.imza.kit.access.Caller;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.http.Route;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessIT extends AccessContract {

    private final Person owner = Person.organizer();
    private UUID petition;

    @BeforeEach
    void draft() {
        petition = owner.drafts(Person.aTitle());
    }

    @Override
    protected String token(Caller caller) {
        MemberOf own = owner.organization();
        MemberOf membership = caller.memberRole()
                .map(role -> new MemberOf(own.id(), own.slug(), own.name(), role))
                .orElseGet(() -> new MemberOf(Ids.next(), "another-" + Ids.next(), "Another group", Role.OWNER));
        return caller == Caller.MODERATOR || caller == Caller.ADMINISTRATOR
                ? Tokens.of(Ids.next(), caller.platformRoles())
                : Tokens.of(Ids.next(), caller.platformRoles(), membership);
    }

    @Override
    protected Map<String, String> values(Route route) {
        return Map.of(
                "service",
                "petition-service",
                "organization",
                owner.organization().id().toString(),
                "id",
                petition.toString(),
                "signature",
                Ids.next().toString(),
                "takedown",
                "invalidate",
                "tag",
                "en",
                "?",
                "?tag=ug&organization=" + owner.organization().id());
    }

    /** A draft that nothing is wrong with, as JSON or as the form of a page. */
    @Override
    protected Map<String, Object> fields(Route route) {
        Map<String, Object> draft = new HashMap<>(owner.aDraft(Person.aTitle()));
        if (!route.path().startsWith("/api/")) {
            draft.put("organization", owner.organization().id());
            draft.put("decisionMakers", "The Parliament");
            draft.put("links", "");
        }
        return draft;
    }
}
