package org.imza.kubernetes.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** A pod has the time to leave the proxies and to finish its requests before it is killed, and a successor first; one that hangs has none. */
public final class ShutdownAddsUp implements Rule {
    private static final int CLOSING_SECONDS = 5;
    private static final int LONGEST_FAREWELL_SECONDS = 10;

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests.services().forEach(service -> {
            int grace = service.podTemplate()
                    .orElseThrow()
                    .at("/spec/terminationGracePeriodSeconds")
                    .asInt();
            int sleep = service.podTemplate()
                    .orElseThrow()
                    .at("/spec/containers/0/lifecycle/preStop/sleep/seconds")
                    .asInt();
            int draining = seconds("QUARKUS_SHUTDOWN_DELAY", service, manifests);
            int finishing = seconds("QUARKUS_SHUTDOWN_TIMEOUT", service, manifests);
            if (sleep < CLOSING_SECONDS
                    || draining == 0
                    || finishing == 0
                    || sleep + draining + finishing + CLOSING_SECONDS > grace) {
                findings.add(service + " has " + grace + " s for " + sleep + " s of waiting, " + draining
                        + " s of draining and " + finishing
                        + " s of finishing");
            }
            int hung = service.podTemplate()
                    .orElseThrow()
                    .at("/spec/containers/0/livenessProbe/terminationGracePeriodSeconds")
                    .asInt(grace);
            if (hung > LONGEST_FAREWELL_SECONDS) {
                findings.add(service + " gives a replica that hangs " + hung + " s to say goodbye");
            }
            if (service.spec().at("/strategy/rollingUpdate/maxUnavailable").asInt(1) != 0) {
                findings.add(service + " lets a replica go before its successor is ready");
            }
        });
        return findings;
    }

    private static int seconds(String name, Manifest service, Manifests manifests) {
        String time = Environment.of(service, manifests).stream()
                .filter(variable -> variable.name().equals(name))
                .map(Environment.Variable::value)
                .findFirst()
                .orElse("0s");
        return (int) Duration.parse("PT" + time.toUpperCase(Locale.ROOT)).toSeconds();
    }
}
