package org.imza.kit.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class EngineTest {

    @Test
    void isWhatAnswersAPing() throws Exception {
        try (ServerSocket engine = listening()) {
            Thread.ofVirtual().start(() -> answer(engine, "HTTP/1.0 200 OK\r\n\r\nOK"));
            assertTrue(new Engine(address(engine)).answers());
            Thread.ofVirtual().start(() -> answer(engine, "HTTP/1.0 503 Service Unavailable\r\n\r\n"));
            assertFalse(new Engine(address(engine)).answers());
        }
    }

    @Test
    void isNoneThatHangsOrIsNotThere(@TempDir Path folder) throws Exception {
        try (ServerSocket silent = listening()) {
            assertFalse(new Engine(address(silent)).answers());
        }
        assertFalse(new Engine("unix://" + folder.resolve("docker.sock")).answers());
        assertFalse(new Engine("npipe:////./pipe/docker").answers());
        assertFalse(new Engine("no address").answers());
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static String address(ServerSocket engine) {
        return "tcp://127.0.0.1:" + engine.getLocalPort();
    }

    private static void answer(ServerSocket engine, String answer) {
        try (Socket asked = engine.accept()) {
            asked.getInputStream().read();
            asked.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
