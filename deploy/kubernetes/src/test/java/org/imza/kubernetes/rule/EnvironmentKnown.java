package org.imza.kubernetes.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imza.kubernetes.Manifests;
import org.imza.kubernetes.Settings;

/** A service is told only what it knows, and nothing that was fixed when it was built. */
public final class EnvironmentKnown implements Rule {
    /** Of the JVM itself. */
    private static final Set<String> NOT_OURS = Set.of("JAVA_TOOL_OPTIONS");

    private final Map<String, Settings> settings;
    private final Set<String> beside;

    /**
     * @param settings of each service, by its name
     * @param beside variables that services read without a mapping
     */
    public EnvironmentKnown(Map<String, Settings> settings, Set<String> beside) {
        this.settings = settings;
        this.beside = beside;
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests.services().forEach(service -> {
            Settings known = settings.get(service.name());
            for (Environment.Variable variable : Environment.of(service, manifests)) {
                if (NOT_OURS.contains(variable.name())
                        || beside.contains(variable.name())
                        || known.atRunTime(variable.name())) {
                    continue;
                }
                findings.add(service + " is told " + variable.name()
                        + (known.atBuildTime(variable.name())
                                ? ", which was fixed when it was built"
                                : ", which it does not know"));
            }
        });
        return findings;
    }
}
