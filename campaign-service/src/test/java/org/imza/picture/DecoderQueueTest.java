package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.imza.kit.problem.Problem;
import org.imza.kit.testing.Eventually;
import org.junit.jupiter.api.Test;

class DecoderQueueTest {

    private final DecoderQueue queue =
            new DecoderQueue(Cleaning.config(Map.of("imza.picture.at-once", "1", "imza.picture.waiting", "1")));
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void asksWhoeverComesTooLateToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = people.submit(() -> queue.run(() -> {
                begun.countDown();
                gate.await();
                return Thread.currentThread().isVirtual();
            }));
            begun.await();
            List<Future<Integer>> next =
                    List.of(people.submit(() -> queue.run(() -> 2)), people.submit(() -> queue.run(() -> 2)));
            Eventually.holds(() -> next.stream().anyMatch(Future::isDone));
            gate.countDown();
            assertFalse(first.get(), "platform threads only");
            next.stream()
                    .filter(one -> one.state() == Future.State.FAILED)
                    .forEach(DecoderQueueTest::isAskedToComeAgain);
            assertEquals(
                    1,
                    next.stream().filter(DecoderQueueTest::isServed).count(),
                    "one place, and one who came too late");
        }
    }

    private static void isAskedToComeAgain(Future<Integer> refused) {
        Problem problem = assertInstanceOf(Problem.class, refused.exceptionNow());
        assertEquals(503, problem.status());
        assertTrue(problem.retryAfter() > 0);
    }

    private static boolean isServed(Future<Integer> one) {
        try {
            return one.get() == 2;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
