package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "gzip, deflate, br|true",
                "br;q=1.0, GZIP;q=0.001|true",
                "deflate , x-gzip|true",
                "*|true",
                "gzip;q=0|false",
                "gzip; q=0.000, *|false",
                "*;q=0|false",
                "br, deflate|false",
                "gzip;q=many|false",
                "gzipped|false",
                "''|false",
                "|false"
            })
    void compressesForWhomeverTakesIt(String accepted, boolean gzip) {
        assertEquals(gzip, Negotiation.gzip(accepted));
    }

    /** Lines are parted by {@code ~}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\"|true",
                "W/\"a\"|true",
                "\"b\", \"a\"|true",
                "\"b\",W/\"a\" , \"c\"|true",
                ", ,\t\"a\",|true",
                "\"b,c\", \"a\"|true",
                "\"a\", rubbish|true",
                "*|true",
                "' * '|true",
                "\"b\"~\"a\"|true",
                "rubbish~W/\"a\"|true",
                "\"a-gzip\"|false",
                "\"b\"|false",
                "a|false",
                "w/\"a\"|false",
                "W/a|false",
                "\"|false",
                "\"a|false",
                "rubbish, \"a\"|false",
                "\"b\" \"a\"|false",
                "\"b, \"a\"|false",
                "\"a b\"|false",
                "*, \"b\"|false",
                "*~*|false",
                "''|false"
            })
    void knowsATagAmongMany(String lines, boolean has) {
        assertEquals(has, Negotiation.has(List.of(lines.split("~")), "\"a\""), lines);
    }

    @Test
    void knowsNothingOfWhoNamesNoTag() {
        assertFalse(Negotiation.has(List.of(), "\"a\""));
    }

    @Test
    void readsTheLongestListAHeadHoldsAtOnce() {
        assertFalse(Negotiation.has(List.of("\"b\",".repeat(4_000)), "\"a\""));
        assertFalse(Negotiation.has(List.of("\"".repeat(16_000)), "\"a\""));
        assertFalse(Negotiation.has(List.of(", ".repeat(8_000)), "\"a\""));
    }
}
