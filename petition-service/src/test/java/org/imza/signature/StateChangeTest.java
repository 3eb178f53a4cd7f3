package org.imza.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateChangeTest {

    @ParameterizedTest
    @CsvSource({
        "PENDING, CONFIRMED, 2",
        "CONFIRMED, WITHDRAWN, -2",
        "CONFIRMED, INVALIDATED, -2",
        "INVALIDATED, CONFIRMED, 2",
        "PENDING, WITHDRAWN, 0"
    })
    void countsWhatComesAndWhatGoes(SignatureState from, SignatureState to, long counted) {
        List<UUID> two = List.of(new UUID(0, 1), new UUID(0, 2));
        assertEquals(counted, new StateChange(null, from, to, two).counted());
    }

    @Test
    void codesStayAsTheyAreStored() {
        for (SignatureState state : SignatureState.values()) {
            assertEquals(state, SignatureState.of(state.code()));
        }
        assertEquals(2, SignatureState.CONFIRMED.code());
        assertEquals(4, SignatureState.INVALIDATED.code());
    }
}
