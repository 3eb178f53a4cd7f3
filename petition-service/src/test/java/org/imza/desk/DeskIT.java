package org.imza.desk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.desk.DeskContract;
import org.imza.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeskIT extends DeskContract {

    private final Person organizer = Person.organizer();

    @Override
    protected Map<String, String> pages() {
        String moderator = Person.moderator().token();
        UUID petition = organizer.drafts(Person.aTitle());
        return Map.of(
                "/organize/petitions",
                organizer.token(),
                "/organize/petitions/new?organization="
                        + organizer.organization().id(),
                organizer.token(),
                "/organize/petitions/" + petition,
                organizer.token(),
                "/organize/petitions/" + petition + "/translations/tr",
                organizer.token(),
                "/moderate",
                moderator,
                "/moderate/words",
                moderator);
    }

    @Override
    protected String publicPage() {
        return "/petitions";
    }
}
