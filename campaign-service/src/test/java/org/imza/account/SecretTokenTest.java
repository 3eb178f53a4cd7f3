package org.imza.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SecretTokenTest {

    private final SecretToken token = SecretToken.random();

    @Test
    void holds256RandomBits() {
        assertEquals(43, token.value().length());
        assertNotEquals(token, SecretToken.random());
    }

    @Test
    void isStoredAsSomethingElse() {
        assertFalse(token.hash().contains(token.value()));
        assertEquals(token.hash(), new SecretToken(token.value()).hash());
        assertNotEquals(token.hash(), token.derived("csrf"));
        assertFalse(token.toString().contains(token.value()));
    }
}
