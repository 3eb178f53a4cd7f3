package org.imza.petition;

import jakarta.persistence.Embeddable;

/** Where to read more: an http(s) address and what it is called. */
@Embeddable
public record FurtherLink(String label, String url) {}
