package org.imza.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.imza.desk.Person;
import org.imza.kit.http.PublicAnswersContract;
import org.imza.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PublicAnswersIT extends PublicAnswersContract {

    @Override
    protected List<String> addresses() {
        Person organizer = Person.organizer();
        UUID petition = organizer.drafts(Person.aTitle());
        organizer.translates(petition, "ug", "ئايشە تۇرسۇن");
        organizer.submits(petition);
        String slug = Person.moderator().publishes(petition);
        return List.of(
                "/",
                "/?lang=ug",
                "/petitions",
                "/about/how-it-works",
                "/about/privacy",
                "/petitions/" + slug,
                "/petitions/" + slug + "/ug",
                "/api/petitions",
                "/api/petitions/" + slug,
                "/api/petitions/" + slug + "/progress",
                "/robots.txt",
                "/sitemap.xml",
                "/petitions/sitemap.xml",
                "/.well-known/security.txt",
                "/assets/petition-service/imza.css");
    }
}
