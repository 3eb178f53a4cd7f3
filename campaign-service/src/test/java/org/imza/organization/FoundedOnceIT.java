package org.imza.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.imza.testing.Browser;
import org.imza.testing.Group;
import org.junit.jupiter.api.Test;

/** A form that is sent twice makes one thing. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FoundedOnceIT {

    @Test
    void foundsOneGroup() {
        Browser browser = Browser.ofAnOrganizer();
        Map<String, String> form = filled(browser, "/organize/organizations/new", "/organize/organizations");
        form.put("name", "Twice pressed");
        pressedTwice(browser, "/organize/organizations", form);
        assertEquals(1, browser.page("/organize").select("main h2").size());
        form.put("name", "Another one");
        assertEquals(303, browser.post("/organize/organizations", form).statusCode());
        assertEquals(2, browser.page("/organize").select("main h2").size());
    }

    @Test
    void startsOneCampaign() {
        Group group = Group.founded();
        Browser browser = group.browser();
        Map<String, String> form =
                filled(browser, "/organize/campaigns/new?organization=" + group.id(), "/organize/campaigns");
        form.putAll(Map.of("title", "Twice pressed", "summary", "s", "story", "s", "language", "en"));
        pressedTwice(browser, "/organize/campaigns", form);
        assertEquals(
                List.of("Twice pressed"),
                browser.page("/organize")
                        .select("h4 a[href^=/organize/campaigns/]")
                        .eachText());
        form.put("story", "Corrected after going back.");
        assertEquals(409, browser.post("/organize/campaigns", form).statusCode());

        Group other = Group.founded();
        Map<String, String> stolen =
                filled(other.browser(), "/organize/campaigns/new?organization=" + other.id(), "/organize/campaigns");
        stolen.putAll(Map.of("title", "t", "summary", "s", "story", "s", "language", "en", "id", form.get("id")));
        assertEquals(404, other.browser().post("/organize/campaigns", stolen).statusCode());
    }

    private static void pressedTwice(Browser browser, String action, Map<String, String> form) {
        Callable<Integer> press = () -> browser.post(action, form).statusCode();
        assertEquals(List.of(303, 303), Together.all(2, List.of(press, press)));
    }

    private static Map<String, String> filled(Browser browser, String page, String action) {
        Map<String, String> form = new HashMap<>();
        browser.page(page)
                .select("form[action=" + action + "] input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.attr("value")));
        return form;
    }
}
