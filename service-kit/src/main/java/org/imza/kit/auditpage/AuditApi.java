package org.imza.kit.auditpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.AuditEntry;
import org.imza.kit.audit.ReadingTrail;
import org.imza.kit.audit.TrailFilter;
import org.imza.kit.desk.ServicePages;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.problem.QueryNames;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** The audit trail of this service, for programs. */
@Path("/api/audit/{service}")
@RunOnVirtualThread
public class AuditApi {

    private static final int SHOWN = 200;

    private final ReadingTrail reading;
    private final ServicePages services;
    private final SignedIn signedIn;
    private final UriInfo uri;

    AuditApi(ReadingTrail reading, ServicePages services, SignedIn signedIn, UriInfo uri) {
        this.reading = reading;
        this.services = services;
        this.signedIn = signedIn;
        this.uri = uri;
    }

    /** The latest first; {@code before} is what to ask with for those before, {@code null} at the end. */
    public record Trail(List<AuditEntry> acts, UUID before) {

        static Trail of(List<AuditEntry> found) {
            return found.size() > SHOWN
                    ? new Trail(found.subList(0, SHOWN), found.get(SHOWN - 1).id())
                    : new Trail(found, null);
        }
    }

    /** All of it. */
    @GET
    @Demands(Permission.READ_ALL_TRAILS)
    @QueryNames({"organization", "action", "subject", "actor", "from", "until", "before"})
    public Response all(@RestPath("service") String asked) {
        services.demand(asked);
        return answer(true, new TrailQuery(uri).filter());
    }

    /** An organization's. */
    @GET
    @Path("/organizations/{organization}")
    @Demands(Permission.READ_TRAIL)
    @QueryNames({"organization", "action", "subject", "actor", "from", "until", "before"})
    public Response ofOrganization(@RestPath("service") String asked, @RestPath("organization") UUID organization) {
        services.demand(asked);
        return answer(false, new TrailQuery(uri).filter().of(organization));
    }

    private Response answer(boolean whole, TrailFilter filter) {
        return Response.ok(Trail.of(reading.read(signedIn.actor(), whole, filter, SHOWN + 1)))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }
}
