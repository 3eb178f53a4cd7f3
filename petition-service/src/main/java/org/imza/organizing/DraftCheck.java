package org.imza.organizing;

import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.text.PlainText;
import org.imza.petition.PetitionDraft;
import org.imza.petition.Words;

/** Checks what an organizer sent about a petition. */
final class DraftCheck {

    private static final int DECISION_MAKERS = 20;
    private static final int DECISION_MAKER = 150;
    private static final long LARGEST_GOAL = 1_000_000_000;

    private DraftCheck() {}

    /** The clean draft; meaningless where {@code findings} has any. */
    static PetitionDraft check(PetitionInput input, Findings findings) {
        Words words = WordsCheck.check(input.words(), findings);
        String language = language(input.language(), findings);
        List<String> decisionMakers = decisionMakers(input.decisionMakers(), findings);
        long goal = goal(input.goal(), findings);
        return new PetitionDraft(words, language, decisionMakers, goal, LinkCheck.check(input.links(), findings));
    }

    /** The canonical tag of a language there is. */
    static String language(String tag, Findings findings) {
        try {
            return Language.of(tag).tag();
        } catch (IllegalArgumentException e) {
            findings.add("language", "petitionLanguageWrong");
            return "und";
        }
    }

    private static List<String> decisionMakers(List<String> lines, Findings findings) {
        List<String> names = (lines == null ? List.<String>of() : lines)
                .stream()
                        .map(line -> findings.clean("decisionMakers", () -> PlainText.line(line, DECISION_MAKER)))
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            findings.add("decisionMakers", "petitionDecisionMakerMissing");
        }
        if (names.size() > DECISION_MAKERS) {
            findings.add("decisionMakers", "petitionTooManyLines", DECISION_MAKERS);
        }
        return names;
    }

    private static long goal(Long goal, Findings findings) {
        if (goal == null || goal < 1 || goal > LARGEST_GOAL) {
            findings.add("goal", "petitionGoalWrong", LARGEST_GOAL);
            return 1;
        }
        return goal;
    }
}
