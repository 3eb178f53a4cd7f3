package org.imza.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/moderate", "/organize/petitions/new?organization=1&x=%2F", "/a//b", "/petitions/%D8%A6"})
    void takesPathsOfThisSite(String path) {
        assertEquals(path, LocalPath.of(path).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\b",
                "https://evil.example/",
                "javascript:alert(1)",
                "evil.example",
                " /moderate",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%0d%0aSet-Cookie: x=y",
                "/a b",
                "/#fragment",
                "/organize/renew?return=/organize",
                "/organize/kept?return=/organize",
                "/organize/sign-in",
                "/organize/sign-out"
            })
    void leadsEverythingElseToTheDashboard(String path) {
        assertEquals(LocalPath.DASHBOARD, LocalPath.of(path));
    }

    @Test
    void leadsNothingAndTooMuchToTheDashboard() {
        assertEquals(LocalPath.DASHBOARD, LocalPath.of(null));
        assertEquals(LocalPath.DASHBOARD, LocalPath.of("/" + "a".repeat(2_000)));
    }
}
