package org.imza.kit.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/petitions",
                "/petitions/",
                "/petitions/free-ayshe",
                "/sign/confirm/AQ-_~.x=,:@!$&'()*+",
                "/petitions/%D8%A6%DB%87%D9%8A",
                "/campaigns/a%20b%25",
                "/.well-known/jwks.json",
                "/a../..b/...",
            })
    void takesWhatSaysOneThing(String path) {
        assertTrue(PlainPath.is(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "*",
                "petitions",
                "/api;x/moderation",
                "/api%3bx/moderation",
                "/api%3Bx",
                "//api",
                "/api//moderation",
                "/api/./moderation",
                "/petitions/../api",
                "/petitions/..",
                "/petitions/.",
                "/petitions/%2e%2E/api",
                "/petitions/.%2e",
                "/api%2fmoderation",
                "/api%2Fmoderation",
                "/api\\moderation",
                "/api%5cmoderation",
                "/campaigns/%00",
                "/organizations/x%00",
                "/campaigns/%0a",
                "/campaigns/%7f",
                "/campaigns/%C2%85",
                "/campaigns/%ff%fe",
                "/campaigns/%C0%AF",
                "/campaigns/%ED%A0%80",
                "/campaigns/%",
                "/campaigns/%4",
                "/campaigns/%zz",
                "/campaigns/%u0041",
                "/campaigns/\u00e9",
                "/campaigns/a b",
                "/campaigns/a\tb",
            })
    void refusesWhatCanBeReadInTwoWays(String path) {
        assertFalse(PlainPath.is(path));
    }
}
