package org.imza.kit.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be told to a job in which state, and what becomes of it. */
class JobOrderTest {

    @ParameterizedTest
    @CsvSource({
        "PAUSE, QUEUED RUNNING, PAUSED",
        "RESUME, PAUSED FAILED, QUEUED",
        "CANCEL, QUEUED RUNNING PAUSED FAILED, CANCELLED"
    })
    void isFollowedInTheseStatesAndInNoOther(JobOrder order, String states, JobState after) {
        Set<JobState> possible = EnumSet.noneOf(JobState.class);
        Arrays.stream(states.split(" ")).map(JobState::valueOf).forEach(possible::add);
        for (JobState state : JobState.values()) {
            assertEquals(possible.contains(state), order.possible(state), state.name());
        }
        assertEquals(after, order.after());
    }

    /** It stands in addresses and in the audit trail. */
    @ParameterizedTest
    @EnumSource
    void isCalledByItsNameInSmallLetters(JobOrder order) {
        assertEquals(order.name().toLowerCase(java.util.Locale.ROOT), order.code());
    }
}
