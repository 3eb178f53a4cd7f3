package org.imza.organization;

import java.util.List;
import org.imza.petitionsummary.PetitionAddress;
import org.imza.petitionsummary.PetitionDraft;
import org.imza.petitionsummary.PetitionView;

/** One group with all its work, public or not; {@code pictures} is where it keeps them, {@code null} for members who may not look. */
record OrganizationWorkplace(
        OrganizationView organization,
        List<PetitionDraft> drafts,
        List<PetitionView> petitions,
        List<CampaignShelf.Line> campaigns,
        boolean readsTrail,
        String pictures,
        boolean keepsPictures) {

    /** What brings the group on most. */
    public enum Step {
        CONTINUE_DRAFT,
        START_PETITION,
        WAIT_FOR_MODERATION,
        START_CAMPAIGN,
        FINISH_CAMPAIGN,
        POST_UPDATE
    }

    public Step nextStep() {
        if (published()) {
            return stepWithPetition();
        }
        if (!drafts.isEmpty()) {
            return Step.CONTINUE_DRAFT;
        }
        return petitions.stream().anyMatch(PetitionView::waiting) ? Step.WAIT_FOR_MODERATION : Step.START_PETITION;
    }

    public boolean published() {
        return petitions.stream().anyMatch(petition -> petition.state().published());
    }

    /** The campaign that the next step is about: a draft before a launched one. */
    public CampaignShelf.Line current() {
        return standing().stream()
                .filter(campaign -> !campaign.launched())
                .findFirst()
                .orElseGet(() -> standing().isEmpty() ? null : standing().getFirst());
    }

    public String newPetition() {
        return PetitionAddress.starting(organization.id());
    }

    public String newCampaign() {
        return "/organize/campaigns/new?organization=" + organization.id();
    }

    /** Where its own picture is chosen. */
    public String ownPicture() {
        return OrganizationAddress.picture(organization.id());
    }

    /** Who did what in it. */
    public String trail() {
        return "/organize/audit/campaign-service/organizations/" + organization.id();
    }

    private List<CampaignShelf.Line> standing() {
        return campaigns.stream().filter(campaign -> !campaign.takenDown()).toList();
    }

    private Step stepWithPetition() {
        if (standing().isEmpty()) {
            return Step.START_CAMPAIGN;
        }
        return current().launched() ? Step.POST_UPDATE : Step.FINISH_CAMPAIGN;
    }
}
