package org.imza.kit.sealed;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
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
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyFiles() {}

    /**
     * Makes the keys that {@code directory} does not have yet and leaves the others as they are. The services must
     * share {@code transport.json}, so copy it over before.
     */
    public static void createMissing(Path directory) throws IOException {
        try {
            Files.createDirectories(directory);
            createKeyset(directory.resolve(MASTER), PredefinedAeadParameters.AES256_GCM);
            createKeyset(directory.resolve(TRANSPORT), PredefinedAeadParameters.AES256_GCM);
            createKeyset(directory.resolve(FINGERPRINT), PredefinedPrfParameters.HMAC_SHA256_PRF);
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
