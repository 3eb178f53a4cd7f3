package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.session.MemberOf;
import org.imza.kit.session.SignedIn;

/** Whether the signed-in person may act for an organization: their session says so. */
@ApplicationScoped
public class Membership {

    private final SignedIn signedIn;
    private final Organizations organizations;

    Membership(SignedIn signedIn, Organizations organizations) {
        this.signedIn = signedIn;
        this.organizations = organizations;
    }

    /** Refuses everybody who is no member. The session may know a new organization before its event arrives. */
    public OrganizationView demand(UUID organizationId) {
        OrganizationView organization = signedIn.organizations().stream()
                .filter(member -> member.id().equals(organizationId))
                .map(Membership::view)
                .findFirst()
                .orElseThrow(signedIn::lacking);
        organizations.keep(organization);
        return organization;
    }

    private static OrganizationView view(MemberOf member) {
        return new OrganizationView(member.id(), member.slug(), member.name());
    }
}
