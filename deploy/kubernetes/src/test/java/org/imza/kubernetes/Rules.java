package org.imza.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.event.Topic;
import org.imza.kubernetes.model.KnownFields;
import org.imza.kubernetes.rule.AccessEqualsCode;
import org.imza.kubernetes.rule.AccessLogsTellNobody;
import org.imza.kubernetes.rule.ConnectionsFit;
import org.imza.kubernetes.rule.EnvironmentKnown;
import org.imza.kubernetes.rule.ImagesPinned;
import org.imza.kubernetes.rule.PortsMatch;
import org.imza.kubernetes.rule.ReferencesExist;
import org.imza.kubernetes.rule.RestrictedProfile;
import org.imza.kubernetes.rule.RoutesEqualTable;
import org.imza.kubernetes.rule.Rule;
import org.imza.kubernetes.rule.Secrets;
import org.imza.kubernetes.rule.SelectorsMatch;
import org.imza.kubernetes.rule.ShutdownAddsUp;
import org.imza.kubernetes.rule.TargetsExist;
import org.imza.kubernetes.rule.TopicsEqualContract;

/** The rules, as this checkout has them. */
final class Rules {
    private static Map<String, Settings> settings;
    private static Map<String, Set<Topic>> listened;

    private Rules() {}

    static List<Rule> all(String version) {
        return List.of(
                new KnownFields(),
                new SelectorsMatch(),
                new PortsMatch(),
                new ImagesPinned(version),
                new RestrictedProfile(),
                new ReferencesExist(documentedSecrets()),
                new TargetsExist(),
                new RoutesEqualTable(routes()),
                new AccessLogsTellNobody(),
                new TopicsEqualContract(),
                new AccessEqualsCode(listened()),
                new ShutdownAddsUp(),
                new ConnectionsFit(),
                new EnvironmentKnown(settings(), Checkout.names("settings-without-mapping.txt")));
    }

    static Map<String, Set<String>> documentedSecrets() {
        try {
            return Secrets.documentedIn(Files.readString(Checkout.KUBERNETES.resolve("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Service by prefix. */
    static Map<String, String> routes() {
        Properties lines = new Properties();
        Path table = Checkout.ROOT.resolve("deploy/routes.properties");
        try (Reader reader = Files.newBufferedReader(table)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> routes = new HashMap<>();
        lines.forEach((prefix, service) -> routes.put(prefix.toString(), service.toString()));
        return routes;
    }

    static synchronized Map<String, Settings> settings() {
        if (settings == null) {
            settings = Checkout.SERVICES.stream()
                    .collect(Collectors.toMap(
                            Function.identity(), service -> Settings.of(Checkout.ROOT.resolve(service))));
        }
        return settings;
    }

    static synchronized Map<String, Set<Topic>> listened() {
        if (listened == null) {
            listened = Checkout.SERVICES.stream()
                    .collect(Collectors.toMap(
                            Function.identity(), service -> Listened.by(Checkout.ROOT.resolve(service))));
        }
        return listened;
    }
}
