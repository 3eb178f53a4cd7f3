package org.imza.petitionsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.event.PetitionEvent.Drafted;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.sql.Sql;

/** The petitions that are being written. */
@ApplicationScoped
public class PetitionDrafts {

    private static final String KEEP = """
            insert into petition_draft (petition_id, organization_id, language, title, changed_at)
            values (:petition, :organization, :language, :title, :at)
            on conflict (petition_id) do update
            set language = excluded.language, title = excluded.title, changed_at = excluded.changed_at
            where petition_draft.changed_at < excluded.changed_at""";
    private static final String END = "delete from petition_draft where petition_id = :petition";
    private static final String OF_ORGANIZATION = """
            select petition_id, language, title, changed_at from petition_draft
            where organization_id = :organization order by changed_at desc, petition_id""";

    private final Sql sql;
    private final TransportSeal seal;

    PetitionDrafts(Sql sql, TransportSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Those of an organization, the last changed first. */
    public List<PetitionDraft> ofOrganization(UUID organization) {
        return sql.of(OF_ORGANIZATION).bind("organization", organization).list(PetitionDraft.class);
    }

    void keep(Drafted event) {
        sql.of(KEEP)
                .bind("petition", event.petitionId())
                .bind("organization", event.organizationId())
                .bind("language", event.language())
                .bind("title", seal.open(event.title(), event.petitionId(), String.class))
                .bind("at", event.at())
                .update();
    }

    /** It is no draft any more. */
    void end(UUID petition) {
        sql.of(END).bind("petition", petition).update();
    }
}
