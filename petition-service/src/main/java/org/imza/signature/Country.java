package org.imza.signature;

/** A country or territory: its ISO 3166-1 alpha-2 code and its name in the language of the page. */
public record Country(String code, String name) {}
