package org.imza.kit.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/tried-forms")
@PermitAll
@RunOnVirtualThread
public class TriedForms {

    @GET
    @Demands(Permission.USE_OWN_ACCOUNT)
    @Path("/secret/{name}")
    public Response secret() {
        return Response.noContent().build();
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response take(@RestForm String name) {
        return Response.noContent().build();
    }

    /** Has no field of its own; the filter for forms reads them all the same. */
    @POST
    @Path("/button/{token}")
    public Response press() {
        return Response.noContent().build();
    }

    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file, @RestForm @PartType(MediaType.TEXT_PLAIN) String name) {
        return Response.noContent().build();
    }
}
