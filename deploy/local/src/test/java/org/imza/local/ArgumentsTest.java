package org.imza.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.imza.local.demo.FirstStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static Options parse(String... arguments) {
        return Arguments.parse(Path.of("/srv/imza"), FirstStart.nothing(), arguments);
    }

    @Test
    void startsAllOnTheUsualPort() {
        assertEquals(8080, parse().port());
        assertEquals(Path.of("/srv/imza/.local"), parse().data());
        assertEquals(Part.values().length, parse().parts().size());
    }

    @Test
    void takesPortAndFresh() {
        Options options = parse("--port", "8081", "--fresh");
        assertEquals(8081, options.port());
        assertTrue(options.fresh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "80 80", "999999999999"})
    void rejectsWhatIsNoPort(String port) {
        String sentence =
                assertThrows(Trouble.class, () -> parse("--port", port)).getMessage();
        assertTrue(sentence.contains("1 to 65535"), sentence);
    }

    @Test
    void rejectsMissingPort() {
        assertThrows(Trouble.class, () -> parse("--port"));
    }

    @Test
    void takesTheNumberOfReplicas() {
        assertEquals(1, parse().replicas());
        assertEquals(2, parse("--replicas", "2").replicas());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "22", "two", ""})
    void rejectsReplicasThatNobodyNeeds(String number) {
        String sentence =
                assertThrows(Trouble.class, () -> parse("--replicas", number)).getMessage();
        assertTrue(sentence.contains("1 to 4"), sentence);
    }

    @Test
    void namesTheOptionItDoesNotKnow() {
        String sentence = assertThrows(Trouble.class, () -> parse("--prot")).getMessage();
        assertTrue(sentence.contains("--prot") && sentence.contains("--help"), sentence);
    }
}
