package org.imza.kit.jobpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.job.JobOrder;
import org.imza.kit.job.ListingJobs;
import org.imza.kit.job.SteeringJob;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.session.SignedIn;

/** The jobs of this service, for administrators. */
@Path(JobOwner.PAGE + "{owner}")
@Demands(Permission.STEER_JOBS)
@RunOnVirtualThread
public class JobPages {

    private final ListingJobs listing;
    private final SteeringJob steering;
    private final JobOwner owner;
    private final JobWording wording;
    private final Pages pages;
    private final Messages messages;
    private final SignedIn signedIn;

    JobPages(
            ListingJobs listing,
            SteeringJob steering,
            JobOwner owner,
            JobWording wording,
            Pages pages,
            Messages messages,
            SignedIn signedIn) {
        this.listing = listing;
        this.steering = steering;
        this.owner = owner;
        this.wording = wording;
        this.pages = pages;
        this.messages = messages;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "kit")
    static final class Templates {
        static native TemplateInstance jobs(List<JobOwnerLink> owners, List<JobRow> jobs);
    }

    /** The list. */
    @GET
    public Response list(
            @PathParam("owner") String asked,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        owner.demand(asked);
        Language language = Languages.chosen(lang, acceptLanguage);
        List<JobRow> rows =
                listing.list().stream().map(job -> wording.row(job, language)).toList();
        Page page = Pages.of(language, messages.text(language, "jobs"))
                .at(owner.page())
                .signedIn(signedIn.csrf(), signedIn.moderator(), signedIn.administrator());
        return pages.privatePage(Templates.jobs(owner.links(key -> messages.text(language, key)), rows), page);
    }

    /** Stops it for the time being. */
    @POST
    @Path("/{id}/pause")
    public Response pause(@PathParam("owner") String asked, @PathParam("id") UUID id) {
        return steer(asked, id, JobOrder.PAUSE);
    }

    /** Lets it go on. */
    @POST
    @Path("/{id}/resume")
    public Response resume(@PathParam("owner") String asked, @PathParam("id") UUID id) {
        return steer(asked, id, JobOrder.RESUME);
    }

    /** Stops it for good. */
    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("owner") String asked, @PathParam("id") UUID id) {
        return steer(asked, id, JobOrder.CANCEL);
    }

    private Response steer(String asked, UUID id, JobOrder order) {
        owner.demand(asked);
        steering.steer(id, order, signedIn.actor());
        return Response.seeOther(URI.create(owner.page()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
