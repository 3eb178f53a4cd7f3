package org.imza.local.frontdoor;

/**
 * One process of a service.
 *
 * @param port where it takes requests
 * @param management where it says whether it is ready for them
 */
public record Replica(int port, int management) {}
