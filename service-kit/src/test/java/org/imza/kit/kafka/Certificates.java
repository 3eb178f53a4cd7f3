package org.imza.kit.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Key pairs with certificates that sign themselves, and stores that trust one of them. */
record Certificates(Path folder, String password) {

    /** A keystore with the key of {@code owner}, who answers at 127.0.0.1. */
    Path keyOf(String owner) throws IOException, InterruptedException {
        Path store = folder.resolve(owner + ".p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        command.addAll(List.of("-alias", owner, "-dname", "CN=" + owner, "-ext", "SAN=ip:127.0.0.1"));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", password));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return store;
    }

    /** A truststore with the certificate of {@code owner} and no other. */
    Path trustIn(String owner) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve(owner + ".p12"))) {
            keys.load(file, password.toCharArray());
        }
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry(owner, keys.getCertificate(owner));
        Path store = folder.resolve("trust-in-" + owner + ".p12");
        try (OutputStream file = Files.newOutputStream(store)) {
            trust.store(file, password.toCharArray());
        }
        return store;
    }

    /** The key and the certificate of {@code owner} as cert-manager, Strimzi and others keep them in a Secret. */
    Path filesOf(String owner) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve(owner + ".p12"))) {
            keys.load(file, password.toCharArray());
        }
        Path files = Files.createDirectories(folder.resolve(owner));
        byte[] key = keys.getKey(owner, password.toCharArray()).getEncoded();
        byte[] certificate = keys.getCertificate(owner).getEncoded();
        Files.writeString(files.resolve("user.key"), pem("PRIVATE KEY", key));
        Files.writeString(files.resolve("user.crt"), pem("CERTIFICATE", certificate));
        return files;
    }

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }
}
