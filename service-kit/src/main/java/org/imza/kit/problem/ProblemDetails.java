package org.imza.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDetails(String type, String title, int status, String detail, List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDetails of(Problem problem) {
        return new ProblemDetails(
                "urn:imza:problem:" + problem.kind(),
                problem.kind().replace('-', ' '),
                problem.status(),
                problem.getMessage(),
                problem.errors());
    }
}
