package org.imza.kit.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trust in one address is trust in no other. */
class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "10.0.0.1, 10.0.0.0, false",
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.1/32, 192.0.2.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "2001:db8::1, 2001:db8::1, true",
        "2001:db8::1, 2001:db8::2, false",
        "2001:db8::/64, 2001:db8::ffff, true",
        "2001:db8::/64, 2001:db8:0:1::, false",
        "2001:db8::/64, 10.0.0.1, false"
    })
    void containWhatTheySay(String range, String address, boolean contained) {
        assertEquals(contained, AddressRanges.of(List.of(range)).contain(InetAddress.ofLiteral(address)));
    }

    @Test
    void passOverWhatIsEmpty() {
        AddressRanges ranges = AddressRanges.of(List.of("", " 10.0.0.1 ", " "));
        assertTrue(ranges.contain(InetAddress.ofLiteral("10.0.0.1")));
        assertFalse(ranges.contain(InetAddress.ofLiteral("0.0.0.0")));
        assertFalse(AddressRanges.of(List.of()).contain(InetAddress.ofLiteral("10.0.0.1")));
    }
}
