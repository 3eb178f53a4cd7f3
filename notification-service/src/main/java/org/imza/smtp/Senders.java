package org.imza.smtp;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.imza.queue.MailWakeUp;
import org.imza.queue.Outcome;
import org.imza.queue.QueueConfig;
import org.jboss.logging.Logger;

/** Keeps sending as long as the service runs. */
@Singleton
class Senders {

    private static final Logger LOG = Logger.getLogger(Senders.class);
    /** One mail without an answer may be that mail's own fault; with a second one, a different one, the server is away. */
    private static final int AWAY = 2;

    private final SendingMail sending;
    private final MailWakeUp wakeUp;
    private final SmtpConfig config;
    private final QueueConfig times;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final ReentrantLock knocking = new ReentrantLock();
    private volatile boolean running = true;

    Senders(SendingMail sending, MailWakeUp wakeUp, SmtpConfig config, QueueConfig times) {
        this.sending = sending;
        this.wakeUp = wakeUp;
        this.config = config;
        this.times = times;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < config.senders(); i++) {
            threads.add(Thread.ofVirtual().name("sender-" + i).start(this::run));
        }
    }

    /** Lets each finish the mail in its hands. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try {
                rest(attempt());
            } catch (RuntimeException e) {
                LOG.warnf("Mails wait after %s", e.getClass().getName());
                sleep(times.reconnectAfter());
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** While the server is away one sender knocks; the others would only be a nuisance to it when it comes back. */
    private Outcome attempt() {
        int inARow = unanswered.get();
        if (inARow < AWAY) {
            return noted(sending.sendNext(inARow > 0));
        }
        if (!knocking.tryLock()) {
            return Outcome.SERVER_AWAY;
        }
        try {
            return noted(sending.sendNext(true));
        } finally {
            knocking.unlock();
        }
    }

    private Outcome noted(Outcome outcome) {
        if (outcome == Outcome.SERVER_AWAY) {
            if (unanswered.incrementAndGet() == AWAY) {
                LOG.warn("The mail server does not take mails; they wait");
            }
        } else if (outcome.answered() && unanswered.getAndSet(0) >= AWAY) {
            LOG.info("The mail server takes mails again");
        }
        return outcome;
    }

    private void rest(Outcome outcome) throws InterruptedException {
        if (outcome == Outcome.SERVER_AWAY) {
            sleep(times.reconnectAfter());
        } else if (outcome == Outcome.IDLE) {
            wakeUp.await(config.poll());
        }
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
