package org.imza.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.language.Language;

@Path("/tried")
@PermitAll
@RunOnVirtualThread
public class TriedPages {
    @Inject
    Pages pages;

    @CheckedTemplate(basePath = "tried")
    static final class Templates {
        static native TemplateInstance form(String typed, FormErrors errors, List<Choice> choices);
    }

    @GET
    public Response open(@QueryParam("lang") @DefaultValue("en") String tag) {
        Page page = page(tag);
        return pages.publicPage(Templates.form("", FormErrors.none(), choices()), page);
    }

    @GET
    @Path("/wrong")
    public Response wrong() {
        FormErrors errors = FormErrors.none().add("name", "Write your <name>.");
        Page page = page("en").signedIn("the-token", true, true);
        return pages.privatePage(422, Templates.form("\"><script>", errors, choices()), page);
    }

    private static Page page(String tag) {
        return Pages.of(Language.of(tag), "Tried & true")
                .describedAs("All \"parts\"")
                .from("The Group", "/")
                .inLanguages(Pages.interfaceLinks(Language.of(tag), "/tried"));
    }

    private static List<Choice> choices() {
        return List.of(new Choice("DE", "Germany", false), new Choice("KZ", "Қазақстан", true));
    }
}
