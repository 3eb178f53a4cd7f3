package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.kit.republish.OneByOne;
import org.imza.kit.republish.Republisher;

/** Republishes the organizations. */
@ApplicationScoped
class RepublishingOrganizations implements Republisher {

    private final OneByOne oneByOne;
    private final OrganizationRows organizations;

    RepublishingOrganizations(OneByOne oneByOne, OrganizationRows organizations) {
        this.oneByOne = oneByOne;
        this.organizations = organizations;
    }

    @Override
    public Republished republish() {
        return oneByOne.tell(
                "organizations",
                () -> organizations.listAll().stream().map(one -> one.id).toList(),
                this::past);
    }

    private List<OrganizationCreated> past(UUID id) {
        Organization one = organizations.findById(id);
        return List.of(
                new OrganizationCreated(one.id, one.slug, one.name, one.createdAt, OrganizationAddress.page(one.slug)));
    }
}
