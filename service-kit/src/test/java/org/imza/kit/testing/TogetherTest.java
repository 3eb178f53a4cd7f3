package org.imza.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Nobody waits for those who cannot come to their end any more. */
class TogetherTest {

    private final CompletableFuture<String> never = new CompletableFuture<>();

    @Test
    void givesWhatEachGaveInTheirOrder() {
        assertEquals(List.of(1, 2, 3), Together.all(2, List.of(() -> 1, () -> 2, () -> 3)));
    }

    /** {@code join} heeds no interrupt. */
    @Test
    void failsWithTheFirstWhileTheOthersHang() {
        List<Callable<String>> tasks = List.of(never::join, TogetherTest::failed);
        AssertionError error = assertThrows(AssertionError.class, () -> Together.all(2, tasks));
        assertEquals("planted", error.getCause().getMessage());
    }

    @Test
    void tellsThoseWhoGoOnAndThoseWhoLookOnWhenOneFails() {
        try (Together together = new Together(2)) {
            var begun = new CompletableFuture<Boolean>();
            var stopped = new CompletableFuture<Boolean>();
            together.begin(() -> {
                begun.complete(true);
                while (!together.over()) {
                    Thread.onSpinWait();
                }
                stopped.complete(true);
            });
            begun.join();
            together.begin(TogetherTest::failed);
            while (together.busy()) {
                Thread.onSpinWait();
            }
            assertThrows(AssertionError.class, together::end);
            Eventually.holds(stopped::isDone);
        }
    }

    @Test
    void beginsNothingMoreOnceOneHasFailed() {
        var begun = new CompletableFuture<String>();
        List<Callable<String>> tasks = List.of(TogetherTest::failed, () -> {
            begun.complete("begun");
            return "";
        });
        assertThrows(AssertionError.class, () -> Together.all(1, tasks));
        assertFalse(begun.isDone());
    }

    private static String failed() {
        throw new IllegalStateException("planted");
    }
}
