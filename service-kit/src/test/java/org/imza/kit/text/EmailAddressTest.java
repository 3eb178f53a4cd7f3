package org.imza.kit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EmailAddressTest {

    @Test
    void leadsToTheDomainThatWasTypedAndToNoNeighbour() {
        assertEquals("witness@xn--wei-7ka.example", read("witness@weiß.example"));
        assertEquals("x@xn--strae-oqa.example", read("x@straße.example"));
        assertEquals("x@xn--nxasmm1c.example", read("x@βόλος.example"));
        // A Persian name whose zero-width non-joiner is part of it (RFC 5892, appendix A.1).
        assertEquals("x@xn--mgba3gch31f060k.example", read("x@نامه‌ای.example"));
        assertEquals("x@xn--wei-7ka.example", read("x@XN--WEI-7KA.example"));
    }

    @Test
    void refusesDomainsThatNobodyCanRegister() {
        for (String bad : new String[] {
            "a@1.2.3.4",
            "a@example.123",
            "a@xn--a.example",
            "a@\u200Cexample.org",
            "a@sub_domain.example",
            "a@א1a.example"
        }) {
            assertEquals(
                    "notAnEmailAddress",
                    assertThrows(InvalidText.class, () -> read(bad), bad).code(),
                    bad);
        }
        assertEquals("a@4.example", read("a@4.example"));
    }

    @Test
    void dropsBlanksThatCameAlongWithACopy() {
        assertEquals("a@b.org", read("\u00A0\u200Ba@b.org\uFEFF \u2060"));
        assertEquals(
                "missing",
                assertThrows(InvalidText.class, () -> read("\u200B\uFEFF")).code());
    }

    private static String read(String text) {
        return EmailAddress.parse(text).value();
    }
}
