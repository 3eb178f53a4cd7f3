package org.imza.kit.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LockSpaceTest {

    @Test
    void noTwoPurposesShareANumber() {
        Set<Long> keys = new HashSet<>();
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000000");
        for (LockSpace space : LockSpace.values()) {
            keys.add(space.key());
            keys.add(space.key("same"));
            keys.add(space.key(id));
        }
        // Those of before the register are two fixed numbers in one space, and nothing else is locked there.
        assertEquals(3 * LockSpace.values().length - 2, keys.size());
    }

    @Test
    void nobodyChoosesAnIdThatAnotherWaitsFor() {
        UUID one = UUID.fromString("01890000-0000-7000-8000-00000000aaaa");
        UUID chosen = UUID.fromString("ffffffff-ffff-7fff-8000-00000000aaaa");
        UUID relay = new UUID(0, 0x696D7A61L);

        assertNotEquals(LockSpace.CHOSEN_ID.key(one), LockSpace.CHOSEN_ID.key(chosen));
        assertNotEquals(LockSpace.OUTBOX_RELAY.key(), LockSpace.CHOSEN_ID.key(relay));
        assertEquals(LockSpace.CHOSEN_ID.key(one), LockSpace.CHOSEN_ID.key(UUID.fromString(one.toString())));
    }

    /** While one release replaces the other, replicas of both wait for the same number. */
    @Test
    void whatReplicasTakeTurnsAtKeepsItsNumber() {
        assertEquals(0x696D7A61L, LockSpace.OUTBOX_RELAY.key());
        assertEquals(0x636F756E74L, LockSpace.PROGRESS.key());
    }
}
