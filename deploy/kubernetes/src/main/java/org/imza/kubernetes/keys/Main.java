package org.imza.kubernetes.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads a Secret with keys and prints it after one step; see {@code master-key} and {@code event-key} in {@code deploy/kubernetes}. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(KeyStep.named(arguments[0]).in(JSON.readTree(System.in), arguments[1]));
    }
}
