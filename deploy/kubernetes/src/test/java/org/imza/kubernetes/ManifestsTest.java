package org.imza.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that can be rendered keeps every rule. */
class ManifestsTest {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** Without a tool there is nothing to check: skipped, with one clear word, unless {@code check} asked for it. */
    static Kustomize kustomizeOrSkip() {
        Optional<Kustomize> kustomize = Kustomize.find();
        if (kustomize.isEmpty()) {
            if (SAID.compareAndSet(false, true)) {
                System.out.println(Kustomize.MISSING);
            }
            assertFalse(Boolean.getBoolean("imza.kubernetes.required"), Kustomize.MISSING);
        }
        Assumptions.assumeTrue(kustomize.isPresent(), Kustomize.MISSING);
        return kustomize.orElseThrow();
    }

    @TestFactory
    List<DynamicTest> overlaysKeepEveryRule() throws IOException {
        return Rendered.overlays(kustomizeOrSkip()).stream()
                .flatMap(manifests -> testsOf(manifests, System.getProperty("imza.version")))
                .toList();
    }

    @TestFactory
    List<DynamicTest> componentsOnTheBaseKeepEveryRule() throws IOException {
        return Rendered.components(kustomizeOrSkip()).stream()
                .flatMap(manifests -> testsOf(manifests, "0.0.1"))
                .toList();
    }

    private static Stream<DynamicTest> testsOf(Manifests manifests, String version) {
        List<DynamicTest> tests = new ArrayList<>();
        Rules.all(version)
                .forEach(rule -> tests.add(dynamicTest(
                        manifests + ": " + rule.getClass().getSimpleName(),
                        () -> assertEquals(List.of(), rule.findings(manifests)))));
        return tests.stream();
    }
}
