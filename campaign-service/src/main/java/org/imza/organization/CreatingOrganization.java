package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.account.ReissuingToken;
import org.imza.account.SessionToken;
import org.imza.event.CampaignEvent.OrganizationCreated;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Role;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.id.Ids;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;

/**
 * Founds a group; who founds it is its first member, an owner, and their token says so. Both or nothing: a
 * founder who is told that their session has ended has founded nothing.
 */
@ApplicationScoped
class CreatingOrganization {

    private final OrganizationConfig config;
    private final OrganizationRows organizations;
    private final MembershipRows memberships;
    private final Locks locks;
    private final FreeSlugs slugs;
    private final ReissuingToken tokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CreatingOrganization(
            OrganizationConfig config,
            OrganizationRows organizations,
            MembershipRows memberships,
            Locks locks,
            FreeSlugs slugs,
            ReissuingToken tokens,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.config = config;
        this.organizations = organizations;
        this.memberships = memberships;
        this.locks = locks;
        this.slugs = slugs;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The group, with {@code id} if it was founded already by the same form. */
    @Transactional
    Founded create(Actor founder, UUID id, String name) {
        locks.hold(LockSpace.CHOSEN_ID, id);
        Optional<OrganizationView> founded = organizations
                .findByIdOptional(id)
                .map(Organization::view)
                .filter(organization -> organization.name().equals(name));
        return founded.isPresent() && memberships.owns(founder.accountId(), id)
                ? new Founded(founded.get(), tokens.reissue())
                : found(founder, organizations.findByIdOptional(id).isPresent() ? Ids.next() : id, name);
    }

    private Founded found(Actor founder, UUID id, String name) {
        Instant now = clock.instant();
        if (founder.memberships().size() >= config.perAccount()) {
            throw Problem.wrongState("too-many-organizations");
        }
        Organization organization =
                new Organization(id, name, slugs.free("organization", name, "organization", organizations::taken), now);
        organizations.persist(organization);
        // Written at once: the session is asked after everything that could still wait for somebody else.
        memberships.persistAndFlush(new Membership(organization.id, founder.accountId(), Role.OWNER, now));
        outbox.append(new OrganizationCreated(
                organization.id,
                organization.slug,
                organization.name,
                now,
                OrganizationAddress.page(organization.slug)));
        audit.append(Act.of(founder, "create", "organization", organization.id).within(organization.id));
        return new Founded(organization.view(), tokens.reissue());
    }

    /** The group, and the token of a member of it. */
    record Founded(OrganizationView organization, SessionToken token) {}
}
