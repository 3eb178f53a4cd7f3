package org.imza.kit.session;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nobody come to a resource that {@link Demands} more than they have; asked before anything of a body is read. */
class AccessFilter {

    private final SignedIn signedIn;

    AccessFilter(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check() {
        MatchedRoute.permission().ifPresent(permission -> {
            if (!signedIn.present()) {
                throw new UnauthorizedException();
            }
            if (!permission.ofOrganization()) {
                Access.demand(signedIn.actor(), permission);
            }
        });
    }
}
