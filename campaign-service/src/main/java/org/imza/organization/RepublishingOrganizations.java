package org.imza.organization;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;

/** Tells again which groups there are. */
@ApplicationScoped
class RepublishingOrganizations implements Republisher {

    private final OrganizationRows organizations;
    private final Outbox outbox;

    RepublishingOrganizations(OrganizationRows organizations, Outbox outbox) {
        this.organizations = organizations;
        this.outbox = outbox;
    }

    @Override
    @ActivateRequestContext
    public Told republish() {
        long told = QuarkusTransaction.requiringNew().call(() -> {
            List<OrganizationCreated> all = organizations.listAll().stream()
                    .map(one -> new OrganizationCreated(one.id, one.slug, one.name, one.createdAt))
                    .toList();
            all.forEach(outbox::append);
            return (long) all.size();
        });
        return new Told("organizations", told);
    }
}
