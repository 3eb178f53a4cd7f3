package org.imza.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final SetClock clock = new SetClock("2026-11-25T23:59:59Z");
    private final Origins origins = origins(GivenLimits.trusting());

    @Test
    void tellsIpv4AddressesAndTheir24Apart() {
        Origin one = of("203.0.113.9");
        assertEquals(one, of("203.0.113.9"));
        assertNotEquals(one.near(), of("203.0.113.10").near());
        assertEquals(one.wide(), of("203.0.113.10").wide());
        assertNotEquals(one.wide(), of("203.0.114.9").wide());
    }

    @Test
    void takesAnIpv6CustomerForOne() {
        Origin one = of("2001:db8:1:2::1");
        assertEquals(one, of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertNotEquals(one.near(), of("2001:db8:1:3::1").near());
        assertEquals(one.wide(), of("2001:db8:1:3::1").wide());
        assertNotEquals(one.wide(), of("2001:db8:2:2::1").wide());
    }

    @Test
    void isNobodyFromBeforeAfterMidnight() {
        Origin before = of("203.0.113.9");
        clock.goOn(Duration.ofSeconds(1));
        Origin after = of("203.0.113.9");
        assertNotEquals(before, after);
        clock.goOn(Duration.ofHours(23));
        assertEquals(after, of("203.0.113.9"));
    }

    @Test
    void isAnotherInEachProcess() {
        assertNotEquals(of("203.0.113.9"), origins(GivenLimits.trusting()).of(InetAddress.ofLiteral("203.0.113.9")));
    }

    @Test
    void keepsSixteenBytesAndSaysNothing() {
        Origin origin = of("203.0.113.9");
        assertEquals(16, origin.near().remaining());
        assertEquals(16, origin.wide().remaining());
        assertEquals("Origin[hashed]", origin.toString());
    }

    @Test
    void sparesWhomTheOperatorSpares() {
        Origins sparing = origins(GivenLimits.sparing("127.0.0.0/8", "::1"));
        assertTrue(sparing.of(InetAddress.ofLiteral("127.0.0.1")).exempt());
        assertTrue(sparing.of(InetAddress.ofLiteral("::1")).exempt());
        assertFalse(sparing.of(InetAddress.ofLiteral("203.0.113.9")).exempt());
    }

    private Origin of(String address) {
        return origins.of(InetAddress.ofLiteral(address));
    }

    private Origins origins(LimitConfig config) {
        return new Origins(new ClientAddress(config), config, new DailyKey(clock));
    }
}
