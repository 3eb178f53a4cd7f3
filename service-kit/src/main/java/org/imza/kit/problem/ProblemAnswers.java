package org.imza.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.ErrorPages;

/** Puts a problem into words: JSON under {@code /api}, a page elsewhere. */
@Singleton
class ProblemAnswers {

    private static final Set<Integer> IN_OUR_WORDS = Set.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 429, 503);

    /** Where the words of the status would tell of something else. */
    private static final Map<String, String> IN_OTHER_WORDS =
            Map.of("foreign-form", "problem403Foreign", Problem.takenDown().kind(), "problemTakenDown");

    private final ErrorPages pages;
    private final Messages messages;
    private final ObjectMapper json;

    ProblemAnswers(ErrorPages pages, Messages messages, ObjectMapper json) {
        this.pages = pages;
        this.messages = messages;
        this.json = json;
    }

    /** What to send; {@code path} decides the form and {@code acceptLanguage} the language. */
    Answer answer(Problem problem, String path, String acceptLanguage) {
        return answer(problem, path, acceptLanguage, List.of());
    }

    /** The same, where a page gives back what somebody had written. */
    Answer answer(Problem problem, String path, String acceptLanguage, List<String> written) {
        Language language = Languages.best(acceptLanguage);
        return path.startsWith("/api/") || path.equals("/api")
                ? new Answer(ProblemDetails.MEDIA_TYPE, json(problem, language), language.tag())
                : new Answer("text/html;charset=UTF-8", page(problem, written, language), language.tag());
    }

    private String page(Problem problem, List<String> written, Language language) {
        String words = words(problem);
        return pages.render(
                problem.status(), MessageKey.of(words, "Title"), MessageKey.of(words, "Text"), written, language);
    }

    private static String words(Problem problem) {
        int status = problem.status();
        return IN_OTHER_WORDS.getOrDefault(
                problem.kind(), "problem" + (IN_OUR_WORDS.contains(status) ? status : status < 500 ? 400 : 500));
    }

    private String json(Problem problem, Language language) {
        try {
            return json.writeValueAsString(
                    ProblemDetails.of(problem, (key, arguments) -> messages.text(language, key, arguments)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(String mediaType, String body, String language) {}
}
