package org.imza.bench.fuzz;

import java.util.List;

/**
 * What somebody who attacks may know.
 *
 * @param routes of all services, as their routers tell them
 * @param names ids and slugs of what is there
 * @param fields of forms and JSON
 * @param people who are signed in
 */
record Knowledge(List<ServiceRoute> routes, List<String> names, List<String> fields, List<Signed> people) {

    /**
     * An address of a service.
     *
     * @param port of the service itself
     */
    record ServiceRoute(String service, int port, String method, String path) {}

    /**
     * Somebody's session.
     *
     * @param csrf what forms of theirs carry
     */
    record Signed(String token, String csrf) {}
}
