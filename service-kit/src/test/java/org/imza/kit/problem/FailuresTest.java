package org.imza.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static SQLException sql(String state) {
        return new SQLException("quotes somebody", state);
    }

    private static int status(Throwable failure) {
        return Failures.problem(failure, "a test").status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "40001", "40P01", "53300", "57P01", "57P03", "25006", "55000"})
    void tellsToTryAgainWhileTheDatabaseIsAway(String state) {
        Problem problem = Failures.problem(sql(state), "a test");
        assertEquals(503, problem.status());
        assertTrue(problem.retryAfter() > 0);
        assertFalse(problem.getMessage().contains("somebody"));
    }

    @Test
    void findsWhatWasWrapped() {
        assertEquals(503, status(new SQLException("the pool has none")));
        assertEquals(503, status(new CompletionException(sql("57P03"))));
        assertEquals(503, status(new PersistenceException(new JDBCConnectionException("gone", sql("08006")))));
        Exception rolledBack = new IllegalStateException("not committed");
        rolledBack.addSuppressed(new RuntimeException(sql("08006")));
        assertEquals(503, status(new RuntimeException(rolledBack)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "42601", "22021", "28P01"})
    void blamesNobodyElseForAMistake(String state) {
        assertEquals(500, status(new RuntimeException(sql(state))));
    }

    @Test
    void knowsWhatWasThrownAsAProblem() {
        Problem problem = Problem.notFound();
        assertSame(problem, Failures.problem(new CompletionException(problem), "a test"));
        assertEquals(500, status(new IllegalStateException()));
    }

    @Test
    void survivesCausesThatGoInCircles() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        other.addSuppressed(one);
        assertEquals(500, status(one));
    }
}
