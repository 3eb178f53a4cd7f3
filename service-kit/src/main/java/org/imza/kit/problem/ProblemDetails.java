package org.imza.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.imza.kit.language.Wording;

/** The body of {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDetails(String type, String title, int status, String detail, List<FieldDetails> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field: a code for programs, a sentence in the caller's language for people. */
    record FieldDetails(String field, String code, String message) {}

    static ProblemDetails of(Problem problem, Wording words) {
        return new ProblemDetails(
                "urn:imza:problem:" + problem.kind(),
                problem.kind().replace('-', ' '),
                problem.status(),
                problem.getMessage(),
                problem.errors().stream()
                        .map(error -> new FieldDetails(error.field(), error.code(), error.text(words)))
                        .toList());
    }
}
