package org.imza.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.imza.campaignsummary.CampaignSummary;

/** The front page and the list. */
@CheckedTemplate(basePath = "home")
final class HomeTemplates {

    private HomeTemplates() {}

    static native TemplateInstance home(List<PetitionCard> petitions, List<CampaignSummary> campaigns, boolean more);

    /** {@code earlier} and {@code later} are addresses, or empty. */
    static native TemplateInstance petitions(List<PetitionCard> petitions, String earlier, String later);
}
