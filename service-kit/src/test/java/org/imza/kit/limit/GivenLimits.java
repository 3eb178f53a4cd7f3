package org.imza.kit.limit;

import java.util.List;
import java.util.Optional;

/** What an operator wrote. */
record GivenLimits(List<String> proxies, List<String> spared, int remembered) implements LimitConfig {

    static GivenLimits trusting(String... proxies) {
        return new GivenLimits(List.of(proxies), List.of(), 1_000);
    }

    static GivenLimits sparing(String... networks) {
        return new GivenLimits(List.of(), List.of(networks), 1_000);
    }

    @Override
    public Optional<List<String>> trustedProxies() {
        return Optional.of(proxies);
    }

    @Override
    public Optional<List<String>> exempt() {
        return Optional.of(spared);
    }
}
