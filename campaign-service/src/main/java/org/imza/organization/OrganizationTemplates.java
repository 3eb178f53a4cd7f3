package org.imza.organization;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.PictureChoice;
import org.imza.kit.page.ShownPicture;
import org.imza.petitionsummary.PetitionView;

/** The pages of organizations and the page with which their members begin. */
@CheckedTemplate(basePath = "organization")
final class OrganizationTemplates {

    private OrganizationTemplates() {}

    static native TemplateInstance organization(
            OrganizationView organization,
            ShownPicture picture,
            List<PetitionView> open,
            List<PetitionView> closed,
            List<CampaignShelf.Line> campaigns,
            String lang);

    static native TemplateInstance founding(UUID id, String name, FormErrors errors);

    static native TemplateInstance dashboard(List<OrganizationWorkplace> workplaces, String lang);

    static native TemplateInstance picture(
            MemberOf organization, String action, String gallery, PictureChoice pictures);
}
