package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/kubernetes/run-once} before a control plane whose every answer is known. */
class RunOnceTest {

    /** Says what kubectl says of a Job that has come to the end in file "end"; notes what it was asked. */
    private static final String KUBECTL = """
            #!/usr/bin/env bash
            cd "$(dirname "$0")" && echo "$*" >>asked
            case "$*" in
              *"get deployment "*) cat deployment.json ;;
              *"create "*) cat >created.json; echo job.batch/it ;;
              *"get pods "*) echo it-1 ;;
              *"get pod "*) echo 2026-11-25T00:00:00Z ;;
              *"attach "*) cat >attached ;;
              *"get job.batch/it "*) [ ! -f attached ] && [ -f wants-input ] || cat end ;;
              *"logs "*) cat log ;;
            esac
            """;

    private static final String DEPLOYMENT = """
            {"apiVersion": "apps/v1", "kind": "Deployment",
             "metadata": {"name": "notification-service", "namespace": "imza"},
             "spec": {"template": {"metadata": {"labels": {}}, "spec": {"containers": [{"name": "service"}]}}}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void controlPlane() throws IOException {
        Path kubectl = Files.writeString(folder.resolve("kubectl"), KUBECTL);
        assertTrue(kubectl.toFile().setExecutable(true));
        Files.writeString(folder.resolve("deployment.json"), DEPLOYMENT);
        Files.writeString(folder.resolve("end"), "SuccessCriteriaMet\nComplete\n");
        Files.writeString(folder.resolve("log"), "starting\nLeft in the outbox: 7 events of petitions\n");
    }

    @Test
    void tellsWhatTheJobsHaveDone() throws Exception {
        Ended ended = runOnce("", "republish");
        assertEquals(0, ended.code(), ended.said());
        assertEquals("Left in the outbox: 7 events of petitions\n".repeat(2), ended.said());
    }

    @Test
    void tellsAtOnceThatAJobHasFailedAndWhy() throws Exception {
        Files.writeString(folder.resolve("end"), "FailureTarget\nFailed\n");
        Files.writeString(folder.resolve("log"), "no master key\n");
        Ended ended = runOnce("", "rewrap");
        assertEquals(1, ended.code(), ended.said());
        assertTrue(ended.said().contains("job.batch/it: Failed. What it said:\nno master key\n"), ended.said());
    }

    @Test
    void handsTheAddressToTheProgramAlone() throws Exception {
        Files.createFile(folder.resolve("wants-input"));
        Files.writeString(folder.resolve("log"), "Nothing is kept about this address any more.\n");
        Ended ended = runOnce("aygul@example.org\n", "forget-address");
        assertEquals(0, ended.code(), ended.said());
        assertEquals("aygul@example.org\n", Files.readString(folder.resolve("attached")));
        assertFalse(Files.readString(folder.resolve("asked")).contains("aygul"), "not in an argument");
        assertFalse(Files.readString(folder.resolve("created.json")).contains("aygul"), "not in the Job");
        assertEquals("Nothing is kept about this address any more.\n", ended.said());
    }

    private record Ended(int code, String said) {}

    private Ended runOnce(String input, String what) throws IOException, InterruptedException {
        Path typed = Files.writeString(folder.resolve("typed"), input);
        ProcessBuilder script = new ProcessBuilder(Checkout.KUBERNETES + "/run-once", what)
                .redirectErrorStream(true)
                .redirectInput(typed.toFile());
        script.environment().merge("PATH", folder.toString(), (path, first) -> first + File.pathSeparator + path);
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Ended(process.exitValue(), said);
    }
}
