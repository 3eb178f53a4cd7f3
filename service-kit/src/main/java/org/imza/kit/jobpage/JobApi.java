package org.imza.kit.jobpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.ServicePages;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.job.JobOrder;
import org.imza.kit.job.ListingJobs;
import org.imza.kit.job.SteeringJob;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** The jobs of this service, for programs. */
@Path("/api/jobs/{owner}")
@Demands(Permission.STEER_JOBS)
@RunOnVirtualThread
public class JobApi {

    private final ListingJobs listing;
    private final SteeringJob steering;
    private final ServicePages services;
    private final SignedIn signedIn;

    JobApi(ListingJobs listing, SteeringJob steering, ServicePages services, SignedIn signedIn) {
        this.listing = listing;
        this.steering = steering;
        this.services = services;
        this.signedIn = signedIn;
    }

    /** The list. */
    @GET
    public Response list(@RestPath("owner") String asked) {
        services.demand(asked);
        return Response.ok(JobList.of(listing.list()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** Stops it for the time being. */
    @POST
    @Path("/{id}/pause")
    public void pause(@RestPath("owner") String asked, @RestPath UUID id) {
        steer(asked, id, JobOrder.PAUSE);
    }

    /** Lets it go on. */
    @POST
    @Path("/{id}/resume")
    public void resume(@RestPath("owner") String asked, @RestPath UUID id) {
        steer(asked, id, JobOrder.RESUME);
    }

    /** Stops it for good. */
    @POST
    @Path("/{id}/cancel")
    public void cancel(@RestPath("owner") String asked, @RestPath UUID id) {
        steer(asked, id, JobOrder.CANCEL);
    }

    private void steer(String asked, UUID id, JobOrder order) {
        services.demand(asked);
        steering.steer(signedIn.actor(), id, order);
    }
}
