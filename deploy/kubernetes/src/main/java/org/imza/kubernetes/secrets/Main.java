package org.imza.kubernetes.secrets;

import java.io.IOException;
import java.util.List;

/** Prints them; see {@code deploy/kubernetes/make-secrets}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        for (Secret secret : secrets(List.of(arguments))) {
            System.out.print(secret.yaml("imza"));
        }
    }

    private static List<Secret> secrets(List<String> arguments) throws IOException {
        FreshSecrets fresh = new FreshSecrets();
        if (arguments.contains("--events")) {
            return fresh.forEvents();
        }
        return arguments.contains("--production") ? fresh.forProduction() : fresh.forTrial();
    }
}
