package org.imza.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole system inside a test, as the journeys use it. */
class LocalSystemIT {
    @TempDir
    Path folder;

    private final AtomicInteger fillings = new AtomicInteger();

    private Options options() {
        return Options.in(Launched.ROOT)
                .keepingDataIn(folder)
                .onAnyPort()
                .withOnly(EnumSet.of(Part.KAFKA, Part.MAIL))
                .filledBy(addresses -> fillings.incrementAndGet());
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void stopsAndStartsPartsOnThePortsTheyHad() {
        try (LocalSystem system = LocalSystem.start(options(), Progress.silent())) {
            int smtp = system.addresses().smtpPort();
            int kafka = Integer.parseInt(system.addresses().kafka().split(":")[1]);
            for (Part part : List.of(Part.KAFKA, Part.MAIL)) {
                int port = part == Part.KAFKA ? kafka : smtp;
                assertTrue(answers(port));
                system.stop(part);
                assertEquals(false, answers(port), part + " still answers");
                system.start(part);
                assertTrue(answers(port));
            }
        }
        assertEquals(List.of(), Launched.workingIn(folder));
    }

    @Test
    void fillsInOnlyOnceUntilItIsFresh() throws Exception {
        LocalSystem.start(options().withOnly(EnumSet.noneOf(Part.class)), Progress.silent())
                .close();
        LocalSystem.start(options().withOnly(EnumSet.noneOf(Part.class)), Progress.silent())
                .close();
        assertEquals(1, fillings.get());
        String password = Files.readString(folder.resolve("passwords.properties"));
        LocalSystem.start(options().withOnly(EnumSet.noneOf(Part.class)).startingFresh(), Progress.silent())
                .close();
        assertEquals(2, fillings.get());
        assertTrue(!password.equals(Files.readString(folder.resolve("passwords.properties"))));
    }

    @Test
    void saysWhatToDoWhereItMayNotWrite() {
        Trouble trouble = assertThrows(
                Trouble.class,
                () -> LocalSystem.start(options().keepingDataIn(Path.of("/proc/imza")), Progress.silent()));
        assertTrue(trouble.getMessage().contains("/proc/imza"), trouble.getMessage());
    }
}
