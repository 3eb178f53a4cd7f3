package org.imza.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\"|true",
                "W/\"a\"|true",
                "\"b\", \"a\"|true",
                "*|true",
                "\"a-gzip\"|false",
                "\"b\"|false",
                "|false"
            })
    void knowsATagAmongMany(String held, boolean has) {
        assertEquals(has, Negotiation.has(held, "\"a\""));
    }
}
