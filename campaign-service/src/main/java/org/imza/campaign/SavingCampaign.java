package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.access.Actor;

/** Saves all that the page of a campaign shows, and then does what its button says: all of it or nothing. */
@ApplicationScoped
class SavingCampaign {

    private final Campaigns campaigns;
    private final EditingCampaign editing;
    private final GatheringPetitions gathering;
    private final ChoosingPicture choosing;
    private final PublishingDraft publishing;
    private final LaunchingCampaign launching;

    SavingCampaign(
            Campaigns campaigns,
            EditingCampaign editing,
            GatheringPetitions gathering,
            ChoosingPicture choosing,
            PublishingDraft publishing,
            LaunchingCampaign launching) {
        this.campaigns = campaigns;
        this.editing = editing;
        this.gathering = gathering;
        this.choosing = choosing;
        this.publishing = publishing;
        this.launching = launching;
    }

    /** {@code unlessChanged} refuses a campaign that is not the one that was read. */
    @Transactional
    void save(Actor actor, UUID id, CampaignForm form, CampaignText text, Consumer<CampaignView> unlessChanged) {
        CampaignView before = campaigns.view(campaigns.forChange(actor, id));
        unlessChanged.accept(before);
        if (CampaignForm.changes(before, text)) {
            editing.edit(actor, id, text);
        }
        UUID picture = before.picture() == null ? null : before.picture().id();
        if (!Objects.equals(picture, form.chosenPicture())) {
            choosing.choose(actor, id, form.chosenPicture());
        }
        gathering.gather(actor, id, present -> chosen(present, before, form));
        if (form.launches()) {
            launching.launch(actor, id);
        } else if (form.publishes()) {
            publishing.publish(actor, id);
        }
    }

    /** In the order they had; those that the form cannot offer stay, too. */
    private static List<UUID> chosen(List<UUID> present, CampaignView before, CampaignForm form) {
        List<UUID> chosen = new ArrayList<>(present.stream()
                .filter(petition -> form.ticked(petition) || !before.gathers(petition))
                .toList());
        chosen.addAll(form.petitions());
        return chosen;
    }
}
