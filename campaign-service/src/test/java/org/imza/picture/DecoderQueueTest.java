package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
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
            Future<Integer> second = people.submit(() -> queue.run(() -> 2));
            Eventually.holds(this::full);
            gate.countDown();
            assertFalse(first.get(), "platform threads only");
            assertEquals(2, second.get());
        }
    }

    private boolean full() {
        Problem problem = assertThrows(Problem.class, () -> queue.run(() -> 3));
        assertTrue(problem.retryAfter() > 0);
        return problem.status() == 503;
    }
}
