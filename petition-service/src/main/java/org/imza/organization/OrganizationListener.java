package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.kit.inbox.EventListener;

/** Learns of organizations from campaign-service. */
@ApplicationScoped
class OrganizationListener implements EventListener<OrganizationCreated> {

    private final Organizations organizations;

    OrganizationListener(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Class<OrganizationCreated> accepts() {
        return OrganizationCreated.class;
    }

    @Override
    public void on(OrganizationCreated event) {
        organizations.keep(new OrganizationView(event.organizationId(), event.slug(), event.name()));
    }
}
