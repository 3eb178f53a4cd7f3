package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.imza.kubernetes.model.KnownFields;
import org.imza.kubernetes.rule.AccessLogsTellNobody;
import org.imza.kubernetes.rule.ConnectionsFit;
import org.imza.kubernetes.rule.EnvironmentKnown;
import org.imza.kubernetes.rule.ImagesPinned;
import org.imza.kubernetes.rule.LabelsExist;
import org.imza.kubernetes.rule.MetricsExist;
import org.imza.kubernetes.rule.PortsMatch;
import org.imza.kubernetes.rule.ReferencesExist;
import org.imza.kubernetes.rule.RestrictedProfile;
import org.imza.kubernetes.rule.RoutesEqualTable;
import org.imza.kubernetes.rule.Rule;
import org.imza.kubernetes.rule.SelectorsMatch;
import org.imza.kubernetes.rule.ShutdownAddsUp;
import org.imza.kubernetes.rule.TargetsExist;
import org.imza.kubernetes.rule.TopicsEqualContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule notices what it is there for: a good installation, broken in one place. */
class RulesTest {
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("fields", new KnownFields()),
            Map.entry("selectors", new SelectorsMatch()),
            Map.entry("ports", new PortsMatch()),
            Map.entry("images", new ImagesPinned("1.2.3")),
            Map.entry("profile", new RestrictedProfile()),
            Map.entry("references", new ReferencesExist(Map.of("petition-database", Set.of("password")))),
            Map.entry("targets", new TargetsExist()),
            Map.entry("routes", new RoutesEqualTable(Map.of("/petitions", "petition-service"))),
            Map.entry("logs", new AccessLogsTellNobody()),
            Map.entry("shutdown", new ShutdownAddsUp()),
            Map.entry("connections", new ConnectionsFit()),
            Map.entry("metrics", new MetricsExist(Set.of("imza_signing_waiting", "up"))),
            Map.entry("labels", new LabelsExist(Map.of())),
            Map.entry("environment", new EnvironmentKnown(Rules.settings(), Set.of())));

    private static String small() throws IOException {
        return Files.readString(Checkout.KUBERNETES.resolve("src/test/resources/small.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "fields      | replicas: 3        | replics: 3            | replics",
                "fields      | mountPath: /tmp    | mountpath: /tmp       | mountpath",
                "fields      | seconds: 15        | seconds: soon         | soon",
                "fields      | instances: 3       | instanses: 3          | spec.instanses",
                "fields      | roles: [contr      | role: [contr          | role",
                "fields      | - port: http       | - prt: http           | prt",
                "fields      | kind: Cluster      | kind: Clutser         | nobody knows",
                "fields      | apiVersion: apps/v1 | apiVersion: apps/v2  | nobody knows",
                "selectors   | app: petition      | app: other            | does not select its own pods",
                "ports       | targetPort: http   | targetPort: https     | leads to port",
                "ports       | name: http         | name: web             | is probed at port",
                "images      | :1.2.3             | :latest               | not pinned",
                "images      | :1.2.3             | :1.2.4                | not version 1.2.3",
                "images      | postgresql:18.1    | postgresql            | not pinned",
                "profile     | runAsNonRoot: true | runAsNonRoot: false   | may run as root",
                "profile     | drop: [ALL]        | add: [NET_ADMIN]      | keeps capabilities",
                "profile     | emptyDir: {}       | hostPath: {path: /}   | volume of the kind hostPath",
                "profile     | type: RuntimeDefault | type: Unconfined    | no seccomp",
                "profile     | readOnlyRootFilesystem: true | readOnlyRootFilesystem: false | write to its image",
                "profile     | automountServiceAccountToken: false | automountServiceAccountToken: true | token",
                "profile     | allowPrivilegeEscalation: false | allowPrivilegeEscalation: true | gain privileges",
                "profile     | enforce: restricted | enforce: baseline    | does not enforce",
                "references  | key: password      | key: pasword          | wants [pasword]",
                "references  | name: petition-database | name: elsewhere  | does not tell about",
                "references  | kind: ConfigMap    | kind: Secret          | secrets never are",
                "references  | kind: ServiceAccount | kind: Role          | which does not exist",
                "targets     | kind: PodDisruptionBudget | kind: Role     | no PodDisruptionBudget",
                "routes      | path: /petitions   | path: /q              | routes /q",
                "routes      | pathType: Prefix   | pathType: Exact       | a path of type Exact",
                "logs        | enable-access-log: \"false\" | enable-access-log: \"true\" | has an access log",
                "logs        | kind: EnvoyProxy   | kind: EnvoyPrxy       | its controller's own access log",
                "logs        | %REQ(:METHOD)%     | %REQ(:PATH)%          | logs REQ(:PATH)",
                "logs        | %DURATION%         | %DOWNSTREAM_REMOTE_ADDRESS% | logs DOWNSTREAM_REMOTE_ADDRESS",
                "logs        | text: \"%START      | json: \"%START         | of its controller's own format",
                "shutdown    | seconds: 15        | seconds: 25           | 25 s of waiting",
                "shutdown    | QUARKUS_SHUTDOWN_DELAY: 5s | QUARKUS_SHUTDOWN_DELAY: 9s | 9 s of draining",
                "shutdown    | terminationGracePeriodSeconds: 5 | terminationGracePeriodSeconds: 50 | that hangs 50 s",
                "shutdown    | maxUnavailable: 0  | maxUnavailable: 1     | before its successor",
                "connections | replicas: 3        | replicas: 5           | may want 116",
                "labels      | {job=~             | {jbo=~                | has no label jbo",
                "labels      | by (pod)           | by (pot)              | has the label pot",
                "metrics     | imza_signing_waiting | imza_signing_waitng | imza_signing_waitng",
                "environment | QUARKUS_SHUTDOWN_TIMEOUT | QUARKUS_SHUTDOWN_TIMOUT | does not know",
                "environment | QUARKUS_SHUTDOWN_TIMEOUT | QUARKUS_MANAGEMENT_ENABLED | fixed when it was built",
                "environment | QUARKUS_SHUTDOWN_TIMEOUT | IMZA_SIGNING_BACH | does not know",
            })
    void ruleNoticesOneMistake(String rule, String good, String bad, String expected) throws IOException {
        assertEquals(List.of(), findings(rule, small()), "the good one");
        assertTrue(small().contains(good), "nothing to break");
        List<String> findings = findings(rule, small().replaceFirst(Pattern.quote(good), bad));
        assertTrue(findings.stream().anyMatch(finding -> finding.contains(expected)), findings::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "petition-events 6 cleanup.policy=delete retention.ms=-1 | petition-events 7 cleanup.policy=delete retention.ms=-1",
                "retention.ms=86400000 | retention.ms=1",
                "compact               | delete",
            })
    void topicsDifferFromTheContract(String good, String bad) throws IOException {
        String topics = Files.readString(Checkout.KUBERNETES.resolve("components/trial-kafka/topics.txt"))
                .replaceAll(" +", " ");
        assertEquals(List.of(), new TopicsEqualContract().findings(configMap(topics)));
        assertTrue(topics.contains(good), "nothing to break");
        assertEquals(
                1,
                new TopicsEqualContract()
                        .findings(configMap(topics.replace(good, bad)))
                        .size());
    }

    private static Manifests configMap(String topics) {
        return Manifests.read(
                "test",
                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: topics}\ndata:\n  topics.txt: |\n    "
                        + topics.strip().replace("\n", "\n    "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: petition-service | name: nothing | which does not exist",
                "metrics: []            | metrics: []   | both say how many replicas",
            })
    void scalerHasNothingToScaleAlone(String good, String bad, String expected) throws IOException {
        String scaler = """
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata:
                  name: scaler
                spec:
                  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: petition-service}
                  maxReplicas: 4
                  metrics: []
                """;
        String all = small() + scaler.replace(good, bad);
        assertTrue(findings("targets", all).toString().contains(expected));
        assertEquals(List.of(), findings("fields", all));
    }

    private static List<String> findings(String rule, String yaml) {
        return RULES.get(rule).findings(Manifests.read("test", yaml));
    }
}
