package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imza.event.Topic;
import org.imza.kubernetes.model.KnownFields;
import org.imza.kubernetes.rule.AccessEqualsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule notices whatever is too much or too little, and what the code says is read from the packaged services. */
class AccessEqualsCodeTest {
    private static final AccessEqualsCode RULE =
            new AccessEqualsCode(Map.of("campaign-service", Set.of(Topic.PETITION_EVENTS)));

    private static final String GOOD = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: campaign-service
            spec:
              template:
                metadata:
                  labels:
                    imza.org/kind: service
                spec:
                  volumes:
                    - name: keys
                      projected:
                        sources:
                          - secret: {name: campaign-service-keys}
                          - secret: {name: campaign-service-events}
                          - secret: {name: petition-service-events}
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaUser
            metadata:
              name: campaign-service
            spec:
              authentication:
                type: tls
              authorization:
                type: simple
                acls:
                  - resource: {type: topic, name: campaign-events, patternType: literal}
                    operations: [Describe, Write]
                  - resource: {type: topic, name: account-events, patternType: literal}
                    operations: [Describe, Write]
                  - resource: {type: topic, name: petition-events, patternType: literal}
                    operations: [Describe, Read]
                  - resource: {type: group, name: campaign-service, patternType: literal}
                    operations: [Describe, Read]
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: Kafka
            metadata:
              name: imza
            spec:
              kafka:
                authorization:
                  type: simple
                listeners:
                  - {name: inside, port: 9092, type: internal, tls: true, authentication: {type: tls}}
            """;

    @Test
    void findsNothingInWhatIsAsItShouldBe() {
        assertEquals(List.of(), RULE.findings(Manifests.read("good", GOOD)));
        assertEquals(List.of(), new KnownFields().findings(Manifests.read("good", GOOD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "name: account-events        | name: petition-progress   | may {",
                "operations: [Describe, Read] | operations: [Describe, Read, Write] | may {",
                "operations: [Describe, Read] | operations: [Describe]   | may {",
                "name: petition-events, patternType: literal | name: petition, patternType: prefix | may {",
                "{type: group, name: campaign-service | {type: group, name: notification-service | may {",
                "authentication:\\n    type: tls | authentication:\\n    type: scram-sha-512 | shows no certificate",
                "kind: KafkaUser             | kind: KafkaRebalance     | has no KafkaUser",
                "secret: {name: petition-service-events} | secret: {name: other} | needs [campaign-service-events, petition",
                "tls: true                   | tls: false               | lets strangers in at inside",
                "internal, tls: true, authentication: {type: tls} | internal, tls: true | lets strangers in at inside",
                "authorization:\\n      type: simple\\n    listeners | listeners | lets everybody do everything",
            })
    void noticesWhatIsNot(String good, String bad, String finding) {
        String broken = GOOD.replace(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));
        assertTrue(!broken.equals(GOOD), "nothing was broken");
        List<String> findings = RULE.findings(Manifests.read("broken", broken));
        assertTrue(findings.toString().contains(finding), findings::toString);
    }

    @Test
    void everyTopicHasAWriterAndTheServicesListenToWhatTheySay() {
        for (Topic topic : Topic.values()) {
            assertTrue(Checkout.SERVICES.contains(topic.producer()), topic.producer());
        }
        Map<String, Set<Topic>> listened = Rules.listened();
        assertTrue(listened.get("notification-service").contains(Topic.SIGNATURE_EVENTS), listened::toString);
        assertTrue(listened.get("petition-service").contains(Topic.CAMPAIGN_EVENTS), listened::toString);
        assertTrue(listened.get("campaign-service").contains(Topic.PETITION_PROGRESS), listened::toString);
    }
}
