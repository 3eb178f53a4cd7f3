package org.imza.mailing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Keeps sending as long as the service runs. */
@Singleton
class Senders {

    private static final Logger LOG = Logger.getLogger(Senders.class);

    private final SendingMail sending;
    private final Bell bell;
    private final MailingConfig config;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean away = new AtomicBoolean();
    private final ReentrantLock knocking = new ReentrantLock();
    private volatile boolean running = true;

    Senders(SendingMail sending, Bell bell, MailingConfig config) {
        this.sending = sending;
        this.bell = bell;
        this.config = config;
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
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Mails wait after %s", e.getClass().getName());
                sleep(config.reconnectAfter());
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** While the server is away one sender knocks; the others would only be a nuisance to it when it comes back. */
    private Outcome attempt() throws SQLException {
        if (!away.get()) {
            return sending.sendNext();
        }
        if (!knocking.tryLock()) {
            return Outcome.SERVER_AWAY;
        }
        try {
            return sending.sendNext();
        } finally {
            knocking.unlock();
        }
    }

    private void rest(Outcome outcome) throws InterruptedException {
        if (outcome == Outcome.SERVER_AWAY) {
            if (away.compareAndSet(false, true)) {
                LOG.warn("The mail server does not take mails; they wait");
            }
            sleep(config.reconnectAfter());
        } else if (outcome == Outcome.IDLE) {
            bell.await(config.poll());
        } else if (outcome.answered() && away.compareAndSet(true, false)) {
            LOG.info("The mail server takes mails again");
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
