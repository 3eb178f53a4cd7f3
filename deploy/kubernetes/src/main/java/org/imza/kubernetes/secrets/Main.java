package org.imza.kubernetes.secrets;

import java.io.IOException;
import java.util.List;

/** Prints them; see {@code deploy/kubernetes/make-secrets}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        boolean production = List.of(arguments).contains("--production");
        FreshSecrets fresh = new FreshSecrets();
        for (Secret secret : production ? fresh.forProduction() : fresh.forTrial()) {
            System.out.print(secret.yaml("imza"));
        }
    }
}
