package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.imza.kit.http.PublicAnswersContract;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Group;
import org.imza.testing.Images;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicAnswersIT extends PublicAnswersContract {

    @Override
    protected List<String> addresses() {
        Group group = Group.founded();
        Group.Campaign campaign = group.launched();
        String update = group.posts(
                        campaign,
                        Map.of(
                                "title",
                                "News",
                                "body",
                                "It happened.",
                                "picture",
                                Map.of(
                                        "content",
                                        Base64.getEncoder().encodeToString(Images.png(40, 30)),
                                        "alt",
                                        "A woman with a portrait",
                                        "caption",
                                        "At the consulate",
                                        "credit",
                                        "A. Photographer")))
                .extract()
                .path("path");
        String picture = group.browser().page(update).selectFirst("main img").attr("src");
        return List.of(
                "/campaigns",
                "/campaigns?lang=ug",
                campaign.path(),
                update,
                picture,
                "/organizations/" + group.slug(),
                "/campaigns/sitemap.xml",
                "/organizations/sitemap.xml",
                "/assets/campaign-service/imza.css");
    }
}
