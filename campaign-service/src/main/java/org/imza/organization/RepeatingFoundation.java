package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.account.ReissuingToken;
import org.imza.kit.problem.Problem;

/** Answers again whoever founded a group and did not hear of it. */
@ApplicationScoped
class RepeatingFoundation {

    private final OrganizationRows organizations;
    private final ReissuingToken tokens;

    RepeatingFoundation(OrganizationRows organizations, ReissuingToken tokens) {
        this.organizations = organizations;
        this.tokens = tokens;
    }

    /** The group {@code id}, with a token that holds it. */
    @Transactional
    CreatingOrganization.Founded repeat(UUID id) {
        OrganizationView organization =
                organizations.findByIdOptional(id).map(Organization::view).orElseThrow(Problem::notFound);
        return new CreatingOrganization.Founded(organization, tokens.reissue());
    }
}
