package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/kubernetes/dry-run} never lets silence pass for an answer. */
class DryRunTest {

    /** Nobody listens on port 1. */
    private static final String NOBODY = """
            {"apiVersion": "v1", "kind": "Config", "current-context": "nobody",
             "clusters": [{"name": "nobody", "cluster": {"server": "http://127.0.0.1:1"}}],
             "contexts": [{"name": "nobody", "context": {"cluster": "nobody", "user": ""}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void saysThatNothingWasCheckedWhereNoControlPlaneAnswers() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(Checkout.KUBERNETES + "/dry-run").redirectErrorStream(true);
        Path config = Files.writeString(folder.resolve("config"), NOBODY);
        script.environment().put("KUBECONFIG", config.toString());
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        assumeTrue(!said.startsWith("kubectl is missing"), said);
        assertTrue(said.contains("(nobody), so NOTHING WAS CHECKED"), said);
    }
}
