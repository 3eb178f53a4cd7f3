package org.imza.local.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tells a class of ordered steps as one story: what follows a broken step is skipped, for it would fail of that alone. */
final class OneStory implements ExecutionCondition, TestExecutionExceptionHandler {
    private String brokenAt;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return brokenAt == null
                ? ConditionEvaluationResult.enabled("the story goes on")
                : ConditionEvaluationResult.disabled("the story broke at " + brokenAt);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        brokenAt = context.getDisplayName();
        throw failure;
    }
}
