package org.imza.kit.jobpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.ServicePages;
import org.imza.kit.job.JobOrder;
import org.imza.kit.job.ListingJobs;
import org.imza.kit.job.SteeringJob;
import org.imza.kit.session.SignedIn;
import org.imza.kit.texts.KitTexts;
import org.jboss.resteasy.reactive.RestPath;

/** The jobs of this service, for administrators. */
@Path(JobPages.PAGE + "{owner}")
@Demands(Permission.STEER_JOBS)
@RunOnVirtualThread
public class JobPages {

    static final String PAGE = "/organize/jobs/";

    private final ListingJobs listing;
    private final SteeringJob steering;
    private final ServicePages services;
    private final JobWording wording;
    private final Desk desk;
    private final SignedIn signedIn;

    JobPages(
            ListingJobs listing,
            SteeringJob steering,
            ServicePages services,
            JobWording wording,
            Desk desk,
            SignedIn signedIn) {
        this.listing = listing;
        this.steering = steering;
        this.services = services;
        this.wording = wording;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** The list. */
    @GET
    public Response list(@RestPath("owner") String asked) {
        services.demand(asked);
        List<JobRow> rows = listing.list().stream()
                .map(job -> wording.row(job, desk.language()))
                .toList();
        return desk.page(200, desk.text(KitTexts.JOBS), JobTemplates.jobs(services.links(PAGE, "", desk::text), rows));
    }

    /** Stops it for the time being. */
    @POST
    @Path("/{id}/pause")
    public Response pause(@RestPath("owner") String asked, @RestPath UUID id) {
        return steer(asked, id, JobOrder.PAUSE);
    }

    /** Lets it go on. */
    @POST
    @Path("/{id}/resume")
    public Response resume(@RestPath("owner") String asked, @RestPath UUID id) {
        return steer(asked, id, JobOrder.RESUME);
    }

    /** Stops it for good. */
    @POST
    @Path("/{id}/cancel")
    public Response cancel(@RestPath("owner") String asked, @RestPath UUID id) {
        return steer(asked, id, JobOrder.CANCEL);
    }

    private Response steer(String asked, UUID id, JobOrder order) {
        services.demand(asked);
        steering.steer(id, order, signedIn.actor());
        return Desk.seeOther(services.own(PAGE));
    }
}
