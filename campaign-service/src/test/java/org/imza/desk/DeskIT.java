package org.imza.desk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.imza.kit.desk.DeskContract;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Group;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeskIT extends DeskContract {

    @Override
    protected Map<String, String> pages() {
        Group group = Group.founded();
        Group.Campaign campaign = group.draft("Bring them home", "tr");
        return Map.of(
                "/organize",
                group.token(),
                "/organize/sessions",
                group.token(),
                "/organize/organizations/new",
                group.token(),
                "/organize/campaigns/new?organization=" + group.id(),
                group.token(),
                campaign.workplace(),
                group.token(),
                campaign.workplace() + "/updates/new",
                group.token(),
                "/organize/sign-in?return=%2Forganize%2Fsessions",
                "");
    }

    @Override
    protected String publicPage() {
        return "/campaigns";
    }
}
