package org.imza.signature;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sql.Sql;
import org.imza.petition.SignersErased;

/** The key of each petition's signatures. Deleting its row makes the signers unreadable. */
@Singleton
public class PetitionKeys {

    private static final int MOST = 1_000;

    private final Sql sql;
    private final MasterKeys masterKeys;
    private final AsyncLoadingCache<UUID, DataKey> kept;

    PetitionKeys(Sql sql, MasterKeys masterKeys, SignatureConfig config) {
        this.sql = sql;
        this.masterKeys = masterKeys;
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.keyKept())
                .executor(task -> Thread.ofVirtual().name("petition-key").start(task))
                .buildAsync(this::load);
    }

    /** The petition's key; empty if it never took signatures, or its signers were erased. */
    public Optional<DataKey> of(UUID petitionId) {
        return Optional.ofNullable(kept.synchronous().get(petitionId));
    }

    /** The same without waiting for the database; mostly done already. Null stands for none. */
    public CompletableFuture<DataKey> soon(UUID petitionId) {
        return kept.get(petitionId);
    }

    void forget(@Observes SignersErased erased) {
        kept.synchronous().invalidate(erased.petitionId());
    }

    private DataKey load(UUID petitionId) {
        return sql.of("select wrapped from petition_key where petition_id = :petition")
                .bind("petition", petitionId)
                .first(byte[].class)
                .map(wrapped -> masterKeys.unwrap(wrapped, petitionId))
                .orElse(null);
    }
}
