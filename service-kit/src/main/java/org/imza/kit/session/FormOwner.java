package org.imza.kit.session;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.sealed.SealBroken;
import org.imza.kit.sealed.TransportSeal;

/**
 * Whose a form is, sealed, so that the form tells it when no session does any more; the services share the key. It proves
 * nothing about who sends it, so it lets nobody do or read anything.
 */
@Singleton
public class FormOwner {

    private static final UUID PURPOSE = UUID.fromString("019abf00-0000-7000-8000-0000666f726d");

    private final TransportSeal seal;

    FormOwner(TransportSeal seal) {
        this.seal = seal;
    }

    /** What the forms of {@code account} carry, in the letters of addresses: no form has to write them otherwise. */
    public String sealed(UUID account) {
        return seal.seal(account, PURPOSE).replace('+', '-').replace('/', '_');
    }

    /** Whose form carries {@code sealed}; empty if it was not sealed here. */
    public Optional<UUID> of(String sealed) {
        try {
            return sealed == null
                    ? Optional.empty()
                    : Optional.of(seal.open(sealed.replace('-', '+').replace('_', '/'), PURPOSE, UUID.class));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }
}
