package org.imza.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.access.Actor;

/** Ends the sessions of accounts that have been blocked, by anybody and in any way. */
@ApplicationScoped
class LockingOutBlocked {

    private final Sessions sessions;
    private final EndingSessions ending;

    LockingOutBlocked(Sessions sessions, EndingSessions ending) {
        this.sessions = sessions;
        this.ending = ending;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void lockOut() {
        sessions.list("accountId in (select id from Account where blocked)").stream()
                .collect(Collectors.groupingBy(session -> session.accountId))
                .forEach(this::lockOut);
    }

    private void lockOut(UUID accountId, List<Session> living) {
        ending.end(
                Actor.SERVICE,
                accountId,
                living.stream().map(session -> session.sidHash).toList());
    }
}
