package org.imza.kit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.form.Field;
import org.imza.kit.form.Form;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.FormErrors;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/tried")
@PermitAll
@RunOnVirtualThread
public class TriedPages {
    private static final Field NAME =
            Field.required("name", new MessageKey("guideName")).atMost(120);
    private static final Form FORM = new Form("tried", NAME);

    @Inject
    Pages pages;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "tried")
    static final class Templates {
        static native TemplateInstance form(String typed, FormErrors errors, List<Choice> choices);
    }

    @GET
    public Response open(@RestQuery("lang") @DefaultValue("en") String tag) {
        Page page = page(tag);
        return pages.publicPage(Templates.form("", FormErrors.none(FORM), choices()), page);
    }

    @GET
    @Path("/wrong")
    public Response wrong() {
        FormCheck check = new FormCheck(FORM);
        check.line(NAME, "");
        FormErrors errors = check.result("").in((key, arguments) -> messages.text(Language.ENGLISH, key, arguments));
        Page page = page("en").signedIn("the-token", "sealed", true, true);
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
