package org.imza.kubernetes.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;

/** Reads a Deployment as the cluster has it and prints the Job; see {@code deploy/kubernetes/run-once}. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(OneRun.of(arguments[0], JSON.readTree(System.in), Instant.now()));
    }
}
