package org.imza.kit.auditpage;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.kit.audit.AuditEntry;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.ServicePages;

/** Makes the page out of lines and a filter. */
@Singleton
class TrailSheets {

    private final AuditWording wording;
    private final ServicePages services;

    TrailSheets(AuditWording wording, ServicePages services) {
        this.wording = wording;
        this.services = services;
    }

    /** {@code found} has one line more than is shown if there are more. */
    AuditSheet sheet(Desk desk, TrailQuery query, UUID organization, List<AuditEntry> found, int shown) {
        String rest = organization == null ? "" : AuditPages.OF_ORGANIZATION + organization;
        String path = services.own(AuditPages.PAGE) + rest;
        List<AuditEntry> entries = found.subList(0, Math.min(shown, found.size()));
        UUID actor = query.filter().actor();
        Map<UUID, String> people = wording.people(
                Stream.concat(entries.stream().map(AuditEntry::actor), Stream.ofNullable(actor)), organization);
        Map<UUID, String> subjects = wording.subjects(entries);
        return new AuditSheet(
                services.links(AuditPages.PAGE, rest, desk::text),
                entries.stream()
                        .map(entry -> row(desk, query, path, entry, people, subjects))
                        .toList(),
                kept(query),
                query.text("from"),
                query.text("until"),
                actor == null ? "" : wording.account(actor, desk.actor().accountId(), people, desk.language()),
                actor == null || wording.knowsPeople()
                        ? ""
                        : ServicePages.ofAccounts(AuditPages.PAGE) + rest + "?actor=" + actor,
                query.narrowed() ? path : "",
                query.with(path + AuditPages.CSV),
                found.size() > shown
                        ? query.with(path, "before", entries.getLast().id())
                        : "");
    }

    private AuditRow row(
            Desk desk,
            TrailQuery query,
            String path,
            AuditEntry entry,
            Map<UUID, String> people,
            Map<UUID, String> subjects) {
        return new AuditRow(
                entry.at(),
                wording.who(entry, desk.actor().accountId(), people, desk.language()),
                entry.actor() == null ? "" : query.with(path, "actor", entry.actor()),
                wording.did(entry, desk.language()),
                query.with(path, "action", entry.action()),
                wording.kind(entry, desk.language()),
                subjects.getOrDefault(entry.subject(), AuditWording.shortened(entry.subject())),
                query.with(path, "subject", entry.subject()),
                wording.change(entry, desk.language()),
                Stream.of(entry.reason(), entry.words())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(": ")));
    }

    private static List<AuditSheet.Kept> kept(TrailQuery query) {
        return Stream.of("organization", "action", "subject", "actor")
                .filter(name -> !query.text(name).isEmpty())
                .map(name -> new AuditSheet.Kept(name, query.text(name)))
                .toList();
    }
}
