package org.imza.local.frontdoor;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;

/**
 * The ways to the services.
 *
 * @param kept keeps connections for further requests, for what may be asked a second time should one break
 * @param fresh opens one for each request, for everything else
 */
record Upstream(HttpClient kept, HttpClient fresh) {
    private static final int CONNECT_MILLIS = 2_000;

    static Upstream by(Vertx vertx, int connections) {
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(connections);
        HttpClientOptions options = new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS);
        return new Upstream(
                vertx.createHttpClient(options, pool),
                vertx.createHttpClient(new HttpClientOptions(options).setKeepAlive(false), pool));
    }
}
