package org.imza.kit.sealed;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.imza.event.Topic;
import org.imza.kit.id.Ids;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The files of a service's keys, readable by their owner only. */
public final class KeyFiles {

    static final String MASTER = "master.json";
    static final String TRANSPORT = "transport.json";
    static final String FINGERPRINT = "fingerprint.json";
    static final String SESSION = "session.jwk";
    static final String SESSION_PUBLIC = "session-public.jwks";

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyFiles() {}

    /** The file of the keys that prove who told an event, if {@code producer} did: it has them, and who believes it. */
    public static String eventsOf(String producer) {
        return "events-" + producer + ".json";
    }

    /** The files that are the same for all services. */
    public static List<String> shared() {
        return Stream.concat(Stream.of(TRANSPORT), Topic.producers().stream().map(KeyFiles::eventsOf))
                .toList();
    }

    /** Gives {@code directory} what services share, as it is in {@code other}, where it does not have it yet. */
    public static void share(Path other, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (String file : shared()) {
            if (!Files.exists(directory.resolve(file))) {
                Files.copy(other.resolve(file), directory.resolve(file));
            }
        }
    }

    /**
     * Makes the keys that {@code directory} does not have yet and leaves the others as they are. For each further
     * service {@link #share} comes before.
     */
    public static void createMissing(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
            createKeyset(directory.resolve(MASTER), PredefinedAeadParameters.AES256_GCM);
            createKeyset(directory.resolve(TRANSPORT), PredefinedAeadParameters.AES256_GCM);
            createKeyset(directory.resolve(FINGERPRINT), PredefinedPrfParameters.HMAC_SHA256_PRF);
            for (String producer : Topic.producers()) {
                createKeyset(directory.resolve(eventsOf(producer)), PredefinedMacParameters.HMAC_SHA256_256BITTAG);
            }
            createSessionKey(directory.resolve(SESSION), directory.resolve(SESSION_PUBLIC));
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("no keys can be made here", e);
        }
    }

    static KeysetHandle read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no usable keyset in " + file, e);
        }
    }

    static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static void createKeyset(Path file, Parameters parameters) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            KeysetHandle keyset = KeysetHandle.generateNew(parameters);
            write(file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        }
    }

    private static void createSessionKey(Path file, Path publicFile) throws IOException, JoseException {
        if (!Files.exists(file)) {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(Ids.next().toString());
            key.setAlgorithm("ES256");
            key.setUse("sig");
            write(file, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            write(publicFile, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY));
        }
    }

    /** Written beside and moved, so that a crash leaves no half a key. */
    private static void write(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(fresh, file);
    }
}
