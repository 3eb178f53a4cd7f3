package org.imza.signaturereview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imza.signaturereview.DecidingWords.Decision;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a page of words as it was filled in: all that was on it, and what was ticked. */
class WordsForm {

    @RestForm
    public List<String> seen = List.of();

    @RestForm
    public List<String> show = List.of();

    @RestForm
    public List<String> refuse = List.of();

    /** {@code show} if everything that is not ticked is to be shown too. */
    @RestForm
    public String rest = "";

    /** What is decided: of what was on the page only, and not to show wherever both boxes are ticked. */
    List<Decision> decisions() {
        Map<SentDecision, WordsReview> decisions = new LinkedHashMap<>();
        if ("show".equals(rest)) {
            put(seen, WordsReview.SHOWN, decisions);
        }
        put(show, WordsReview.SHOWN, decisions);
        put(refuse, WordsReview.NOT_SHOWN, decisions);
        return decisions.entrySet().stream()
                .map(entry -> new Decision(entry.getKey().id(), entry.getKey().version(), entry.getValue()))
                .toList();
    }

    private static void put(List<String> values, WordsReview verdict, Map<SentDecision, WordsReview> decisions) {
        values.stream()
                .limit(ModeratedSignatures.PAGE)
                .flatMap(SentDecision::of)
                .forEach(sent -> decisions.put(sent, verdict));
    }
}
