package org.imza.kit.sealed;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.imza.kit.event.EventJson;

/** Seals what is personal in events, under the keyset that the services share. */
@Singleton
public class TransportSeal {

    private final Aead transport;

    /** With the keyset in the folder that {@code config} tells. */
    public TransportSeal(KeysConfig config) throws GeneralSecurityException {
        this.transport = KeyFiles.read(config.directory().resolve(KeyFiles.TRANSPORT))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** {@code record} sealed for the event about {@code associated}. */
    public String seal(Object record, UUID associated) {
        try {
            byte[] json = EventJson.write(record).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(transport.encrypt(json, DataKey.bytes(associated)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /**
     * What {@link #seal} was given.
     *
     * @throws SealBroken if it does not open for {@code associated}
     */
    public <T> T open(String sealed, UUID associated, Class<T> type) {
        try {
            byte[] json = transport.decrypt(Base64.getDecoder().decode(sealed), DataKey.bytes(associated));
            return EventJson.read(new String(json, StandardCharsets.UTF_8), type);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken();
        }
    }
}
