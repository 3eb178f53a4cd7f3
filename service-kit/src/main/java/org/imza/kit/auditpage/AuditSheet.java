package org.imza.kit.auditpage;

import java.util.List;
import org.imza.kit.desk.ServiceLink;

/**
 * What the page shows.
 *
 * @param services the trails of the other services
 * @param kept what the form of days keeps of the filter
 * @param about whose acts are shown, if the filter names somebody
 * @param whole where all of it is; empty if that is here
 * @param older where it goes on; empty at the end
 */
public record AuditSheet(
        List<ServiceLink> services,
        List<AuditRow> rows,
        List<Kept> kept,
        String from,
        String until,
        String about,
        String peopleHref,
        String whole,
        String csv,
        String older) {

    /** A part of the filter. */
    public record Kept(String name, String value) {}
}
