package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.kit.outbox.Outbox;

/** Founds a group; who founds it is its first member. */
@ApplicationScoped
class CreatingOrganization {

    private final OrganizationRows organizations;
    private final MembershipRows memberships;
    private final FreeSlugs slugs;
    private final Outbox outbox;
    private final Clock clock;

    CreatingOrganization(
            OrganizationRows organizations,
            MembershipRows memberships,
            FreeSlugs slugs,
            Outbox outbox,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.slugs = slugs;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    OrganizationView create(String name, UUID founder) {
        Instant now = clock.instant();
        Organization organization =
                new Organization(name, slugs.free("organization", name, organizations::taken), now);
        organizations.persist(organization);
        memberships.persist(new Membership(organization.id, founder, now));
        outbox.append(new OrganizationCreated(organization.id, organization.slug, organization.name, now));
        return organization.view();
    }
}
