package org.imza.bench.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AttacksTest {
    private static final Knowledge KNOWLEDGE = new Knowledge(
            List.of(
                    new Knowledge.ServiceRoute("a", 1, "GET", "/things/{slug}"),
                    new Knowledge.ServiceRoute("b", 2, "POST", "/api/things")),
            List.of("one"),
            List.of("name"),
            List.of(new Knowledge.Signed("token", "csrf")));

    @Test
    void areTheSameAgainForTheSameSeed() {
        for (long number = 0; number < 500; number++) {
            assertArrayEquals(
                    new Attacks(7, 3, KNOWLEDGE).number(number).bytes(),
                    new Attacks(7, 3, KNOWLEDGE).number(number).bytes());
        }
    }

    @Test
    void reachEveryRouteAndTheFrontDoor() {
        Attacks attacks = new Attacks(7, 3, KNOWLEDGE);
        Set<String> reached = LongStream.range(0, 500)
                .mapToObj(attacks::number)
                .map(each -> each.route() + " by " + each.port())
                .collect(Collectors.toSet());
        assertEquals(
                Set.of("a /things/{slug} by 1", "a /things/{slug} by 3", "b /api/things by 2", "b /api/things by 3"),
                reached);
    }

    @Test
    void tellWhatIsWrongWithAnAnswer() {
        Attack attack = new Attack(1, "a /", 1, "GET", new byte[0], false);
        assertTrue(Verdict.of(attack, Answer.of("HTTP/1.1 500 x\r\n\r\n")).isPresent());
        assertTrue(Verdict.of(attack, Answer.of("HTTP/1.1 405 x\r\n\r\n")).isPresent());
        assertTrue(Verdict.of(attack, Answer.NONE).isPresent());
        assertTrue(Verdict.of(attack, Answer.LATE).isPresent());
        assertTrue(Verdict.of(attack, Answer.of("HTTP/1.1 400 x\r\n\r\n").with("at org.imza.Thing.go(Thing.java:1)"))
                .isPresent());
        assertFalse(Verdict.of(attack, Answer.of("HTTP/1.1 405 x\r\nAllow: GET\r\n\r\n"))
                .isPresent());
    }
}
