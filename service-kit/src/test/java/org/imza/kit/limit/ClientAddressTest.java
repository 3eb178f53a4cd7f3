package org.imza.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final String DOOR = "10.42.0.7";

    private final ClientAddress behindTheDoor = new ClientAddress(GivenLimits.trusting("10.42.0.0/16", "2001:db8::1"));

    @Test
    void believesNobodyUnlessToldTo() {
        ClientAddress open = new ClientAddress(GivenLimits.trusting());
        assertEquals(address(DOOR), open.of(address(DOOR), List.of("203.0.113.9")));
    }

    @Test
    void ignoresWhatAStrangerSaysOfThemselves() {
        assertEquals(address("203.0.113.9"), client("203.0.113.9", "198.51.100.1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 203.0.113.9",
                // The front door adds its word to the stranger's.
                "198.51.100.1, 203.0.113.9 | 203.0.113.9",
                "10.42.0.9, 198.51.100.1, 203.0.113.9 | 203.0.113.9",
                // Another trusted one stands before it.
                "198.51.100.1, 203.0.113.9, 10.42.3.3 | 203.0.113.9",
                "2001:db8:7::5 | 2001:db8:7::5",
                "::ffff:203.0.113.9 | 203.0.113.9",
                "203.0.113.9:4711 | 203.0.113.9",
                "[2001:db8:7::5]:4711 | 2001:db8:7::5",
                "10.42.1.1 | 10.42.1.1"
            })
    void asksTheEndOfTheListFirst(String forwardedFor, String client) {
        assertEquals(address(client), client(DOOR, forwardedFor));
    }

    @Test
    void readsSeveralHeadersAsOneList() {
        assertEquals(address("203.0.113.9"), client(DOOR, "198.51.100.1", "203.0.113.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "203.0.113.9, unknown", "example.org", "203.0.113.9,", ":", "[", ""})
    void staysAtTheFrontDoorWhereItDoesNotSay(String forwardedFor) {
        assertEquals(address(DOOR), client(DOOR, forwardedFor));
    }

    @Test
    void endsAfterAFewHops() {
        String hops = "203.0.113.9" + ", 10.42.0.1".repeat(1_000);
        assertEquals(address("10.42.0.1"), client(DOOR, hops));
    }

    @Test
    void refusesSettingsThatAreNoAddress() {
        assertThrows(IllegalArgumentException.class, () -> new ClientAddress(GivenLimits.trusting("ingress.local")));
    }

    private InetAddress client(String connected, String... forwardedFor) {
        return behindTheDoor.of(address(connected), List.of(forwardedFor));
    }

    private static InetAddress address(String text) {
        return InetAddress.ofLiteral(text);
    }
}
