package org.imza.kubernetes.republish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;

/** Reads a Deployment as the cluster has it and prints the Job; see {@code deploy/kubernetes/republish}. */
public final class Main {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(RepublishJob.of(JSON.readTree(System.in), Instant.now()));
    }
}
