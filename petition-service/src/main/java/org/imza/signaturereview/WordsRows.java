package org.imza.signaturereview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.imza.kit.sql.Sql;

/** What moderators decide about signers' words, in the table {@code signature}. */
@Singleton
class WordsRows {

    private static final String VERSION = "left(encode(sha256(s.sealed), 'hex'), 32)";
    private static final String MARKS = "select s.id, s.petition_id, s.review as code, " + VERSION + " as version ";

    /** Those that need nobody's reading, initials without a setting that asks for it, are passed over. */
    private static final String WAITING = MARKS + """
            from signature s
            join petition p on p.id = s.petition_id and p.state <> 'HIDDEN'
            join petition_key k on k.petition_id = s.petition_id
            where s.shown and s.review = 0 and s.state = 2 and s.id > :after
              and (p.comments_reviewed or p.names_reviewed and s.name_visibility = 2)
            order by s.id limit :most
            """;

    private static final String OF_PETITION = MARKS + """
            from signature s where s.petition_id = :petition and s.state in (2, 4) and s.id < :before
            order by s.id desc limit :most
            """;

    /** In the order in which batches lock, too. */
    private static final String DECIDE = """
            with given as (select * from unnest(:ids, :versions, :verdicts) g (id, version, verdict)),
            due as (
                select s.id, s.review as before, g.verdict from signature s join given g on g.id = s.id
                where s.state = 2 and s.review <> g.verdict and %s = g.version
                order by s.petition_id, s.fingerprint for update of s)
            update signature s set review = due.verdict from due where s.id = due.id
            returning s.id, s.petition_id, due.before as code_before, s.review as code_after
            """.formatted(VERSION);

    private final Sql sql;

    WordsRows(Sql sql) {
        this.sql = sql;
    }

    /** A signature's words without the words. */
    record Mark(UUID id, UUID petitionId, String version, int code) {

        WordsReview review() {
            return WordsReview.of(code);
        }
    }

    /** What was decided anew. */
    record Decided(UUID id, UUID petitionId, int codeBefore, int codeAfter) {

        WordsReview before() {
            return WordsReview.of(codeBefore);
        }

        WordsReview after() {
            return WordsReview.of(codeAfter);
        }
    }

    List<Mark> waiting(UUID after, int max) {
        return sql.of(WAITING).bind("after", after).bind("most", max).list(Mark.class);
    }

    /** The counted and the invalidated ones before {@code before}, the latest first. */
    List<Mark> ofPetition(UUID petitionId, UUID before, int max) {
        return sql.of(OF_PETITION)
                .bind("petition", petitionId)
                .bind("before", before)
                .bind("most", max)
                .list(Mark.class);
    }

    /** Decides about words that are still those of their version; those decided so before are left out. */
    List<Decided> decide(List<DecidingWords.Decision> decisions) {
        return sql.of(DECIDE)
                .bind("ids", UUID.class, column(decisions, DecidingWords.Decision::id))
                .bind("versions", String.class, column(decisions, d -> comparable(d.version())))
                .bind("verdicts", Short.class, column(decisions, d ->
                        (short) d.verdict().code()))
                .list(Decided.class);
    }

    /** PostgreSQL knows no NUL, and no version of ours has one. */
    static String comparable(String version) {
        return version == null ? "" : version.replace("\0", "");
    }

    private static <V> List<V> column(
            List<DecidingWords.Decision> decisions, Function<DecidingWords.Decision, V> value) {
        return decisions.stream().map(value).toList();
    }
}
