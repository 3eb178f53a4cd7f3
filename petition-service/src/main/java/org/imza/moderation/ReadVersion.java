package org.imza.moderation;

import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;

/** The version of what a moderator read. Without it a decision could be about words that nobody read. */
final class ReadVersion {

    private ReadVersion() {}

    /** The version sent, which may be {@code null}: then 422. */
    static long demanded(Long sent, Messages messages) {
        if (sent == null) {
            String text = messages.text(Language.ENGLISH, "moderationVersionMissing");
            throw Problem.invalid(List.of(new FieldError("version", text)));
        }
        return sent;
    }

    /** The same, where the body may be missing too. */
    static long demanded(DecisionInput sent, Messages messages) {
        return demanded(sent == null ? null : sent.version(), messages);
    }
}
