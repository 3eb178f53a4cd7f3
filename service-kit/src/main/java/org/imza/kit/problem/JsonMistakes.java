package org.imza.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.List;

/** What is wrong with JSON: its text, or the type of one value, whose place is named. Jackson's words quote what was sent. */
public final class JsonMistakes {

    private JsonMistakes() {}

    /**
     * {@code body}, which has to be there.
     *
     * @throws Problem 400 if it is {@code null}
     */
    public static <T> T demand(T body) {
        if (body == null) {
            throw Problem.malformed();
        }
        return body;
    }

    /** 422 for a value of a wrong type, else 400. */
    public static Problem problem(IOException failure) {
        return failure instanceof MismatchedInputException mismatch
                        && !mismatch.getPath().isEmpty()
                ? Problem.invalid(List.of(FieldError.wrongType(way(mismatch.getPath()))))
                : Problem.malformed();
    }

    private static List<String> way(List<Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .toList();
    }
}
