package org.imza.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.imza.kit.language.Wording;

/** The body of {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDetails(String type, String title, int status, String detail, List<FieldDetails> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field, found by its {@code pointer}, or with one {@code parameter}: a code for programs, a
     * sentence in the caller's language for people.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldDetails(String field, String pointer, String parameter, String code, String message) {

        static FieldDetails of(FieldError error, Wording words) {
            return new FieldDetails(
                    error.field(),
                    error.pointer(),
                    error.pointer() == null ? error.field() : null,
                    error.code(),
                    error.text(words));
        }
    }

    static ProblemDetails of(Problem problem, Wording words) {
        return new ProblemDetails(
                "urn:imza:problem:" + problem.kind(),
                problem.kind().replace('-', ' '),
                problem.status(),
                words.text(Problem.words(problem.kind())),
                problem.errors().stream()
                        .map(error -> FieldDetails.of(error, words))
                        .toList());
    }
}
