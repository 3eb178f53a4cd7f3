package org.imza.kubernetes.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads a Secret with keys and prints it after one step; see {@code deploy/kubernetes/master-key}. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(MasterKeyStep.named(arguments[0]).in(JSON.readTree(System.in)));
    }
}
