package org.imza.kit.auditpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.ReadingTrail;
import org.imza.kit.audit.TrailFilter;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.ServicePages;
import org.imza.kit.texts.KitTexts;
import org.jboss.resteasy.reactive.RestPath;

/** The audit trail of this service: all of it for administrators, and an organization's for its owners. */
@Path(AuditPages.PAGE + "{service}")
@RunOnVirtualThread
public class AuditPages {

    static final String PAGE = "/organize/audit/";
    static final String OF_ORGANIZATION = "/organizations/";
    static final String CSV = "/csv";

    private static final int SHOWN = 50;

    private final ReadingTrail reading;
    private final TrailSheets sheets;
    private final TrailTables tables;
    private final ServicePages services;
    private final Desk desk;
    private final UriInfo uri;

    AuditPages(
            ReadingTrail reading,
            TrailSheets sheets,
            TrailTables tables,
            ServicePages services,
            Desk desk,
            UriInfo uri) {
        this.reading = reading;
        this.sheets = sheets;
        this.tables = tables;
        this.services = services;
        this.desk = desk;
        this.uri = uri;
    }

    /** All of it. */
    @GET
    @Demands(Permission.READ_ALL_TRAILS)
    public Response all(@RestPath("service") String asked) {
        return show(asked, null);
    }

    /** All of it as a table. */
    @GET
    @Path(CSV)
    @Demands(Permission.READ_ALL_TRAILS)
    public Response allAsTable(@RestPath("service") String asked) {
        return table(asked, null);
    }

    /** An organization's. */
    @GET
    @Path(OF_ORGANIZATION + "{organization}")
    @Demands(Permission.READ_TRAIL)
    public Response ofOrganization(@RestPath("service") String asked, @RestPath("organization") UUID organization) {
        return show(asked, organization);
    }

    /** An organization's as a table. */
    @GET
    @Path(OF_ORGANIZATION + "{organization}" + CSV)
    @Demands(Permission.READ_TRAIL)
    public Response tableOfOrganization(
            @RestPath("service") String asked, @RestPath("organization") UUID organization) {
        return table(asked, organization);
    }

    private Response show(String asked, UUID organization) {
        services.demand(asked);
        TrailQuery query = new TrailQuery(uri);
        var found = reading.read(desk.actor(), organization == null, filter(query, organization), SHOWN + 1);
        return desk.page(
                200,
                desk.text(KitTexts.AUDIT_TRAIL),
                AuditTemplates.audit(sheets.sheet(desk, query, organization, found, SHOWN)));
    }

    private Response table(String asked, UUID organization) {
        services.demand(asked);
        return tables.table(desk.actor(), organization == null, filter(new TrailQuery(uri), organization));
    }

    private static TrailFilter filter(TrailQuery query, UUID organization) {
        return organization == null ? query.filter() : query.filter().of(organization);
    }
}
