package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.access.AccessContract;
import org.imza.kit.access.Caller;
import org.imza.kit.http.Route;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Tokens;
import org.imza.testing.Browser;
import org.imza.testing.Database;
import org.imza.testing.Group;
import org.imza.testing.Images;
import org.imza.testing.UpdateUploads;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessIT extends AccessContract {

    private static final Map<String, String> UPDATE = Map.of(
            "title", "They let him go",
            "date", "2026-05-01",
            "body", "He is home.",
            "pictureAlt", "A man at a door",
            "pictureCaption", "At home",
            "pictureCredit", "A. Photographer");

    @Inject
    Database database;

    private final Map<Caller, UUID> accounts = new EnumMap<>(Caller.class);
    private Group group;
    private Group.Campaign campaign;
    private String update;
    private String picture;

    @BeforeEach
    void begin() {
        group = Group.founded();
        campaign = group.draft("Bring them home", "en");
        String preview = Browser.destination(
                new UpdateUploads(group.browser(), campaign).send(UPDATE, "a.jpg", Images.jpeg(300, 200)));
        String shown = group.browser().page(preview).select("figure img").attr("src");
        update = preview.substring(preview.lastIndexOf('/') + 1);
        picture = shown.split("/")[3];
        for (Caller caller : Caller.values()) {
            accounts.put(caller, account(caller));
        }
    }

    /** Of a session of its own: some routes end the one they are asked with. */
    @Override
    protected String token(Caller caller) {
        String token = Tokens.of(accounts.get(caller), caller.platformRoles());
        database.execute("insert into session (sid_hash, account_id, started_at, last_used_at) values ('"
                + Tokens.sessionHash(token) + "', '" + accounts.get(caller) + "', now(), now())");
        return token;
    }

    @Override
    protected Map<String, String> values(Route route) {
        String id = campaign.id().toString();
        if (route.path().contains("/updates/{id}")) {
            id = update;
        } else if (route.path().contains("/pictures/{id}")) {
            id = picture;
        }
        return Map.of(
                "owner",
                "campaign-service",
                "service",
                "campaign-service",
                "organization",
                group.id().toString(),
                "id",
                id,
                "campaign",
                campaign.id().toString(),
                "update",
                update,
                "picture",
                picture,
                "width",
                "300",
                "?",
                "?organization=" + group.id());
    }

    /** A campaign and an update that nothing is wrong with. */
    @Override
    protected Map<String, Object> fields(Route route) {
        Map<String, Object> fields = new HashMap<>(UPDATE);
        fields.put("organizationId", group.id());
        fields.put("organization", group.id());
        fields.put("summary", "What it is about");
        fields.put("story", "The **story**.");
        fields.put("language", "en");
        fields.put("petitionId", UUID.randomUUID());
        fields.put("alt", "A man at a door");
        return fields;
    }

    private UUID account(Caller caller) {
        if (caller == Caller.STRANGER) {
            return account(Group.founded().token());
        }
        UUID account = account(
                caller == Caller.OWNER ? group.token() : Browser.ofAnOrganizer().cookie());
        caller.memberRole()
                .ifPresent(role -> database.execute("insert into membership (organization_id, account_id, since, role)"
                        + " values ('" + group.id() + "', '" + account + "', now(), '" + role
                        + "') on conflict do nothing"));
        return account;
    }

    private UUID account(String token) {
        return UUID.fromString(
                database.select("select account_id from session where sid_hash = '" + Tokens.sessionHash(token) + "'")
                        .getFirst());
    }
}
