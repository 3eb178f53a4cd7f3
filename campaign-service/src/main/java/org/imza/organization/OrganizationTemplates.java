package org.imza.organization;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.kit.form.FormErrors;
import org.imza.petitionsummary.PetitionView;

/** The pages of organizations and the page with which their members begin. */
@CheckedTemplate(basePath = "organization")
final class OrganizationTemplates {

    private OrganizationTemplates() {}

    static native TemplateInstance organization(
            OrganizationView organization,
            List<PetitionView> open,
            List<PetitionView> closed,
            List<CampaignShelf.Line> campaigns,
            String lang);

    static native TemplateInstance founding(String name, FormErrors errors);

    static native TemplateInstance dashboard(List<OrganizationWorkplace> desks, String lang);
}
