package org.imza;

import com.tngtech.archunit.junit.AnalyzeClasses;
import java.util.List;
import java.util.Map;
import org.imza.kit.architecture.Production;
import org.imza.kit.architecture.ServiceArchitectureContract;

@AnalyzeClasses(packages = "org.imza", importOptions = Production.class)
class ArchitectureTest extends ServiceArchitectureContract {

    @Override
    protected Map<String, List<String>> knows() {
        return Map.of(
                "petitionsummary", List.of(),
                "picture", List.of(),
                "takedown", List.of(),
                "account", List.of(),
                "organization", List.of("account", "petitionsummary"),
                "campaign", List.of("organization", "petitionsummary", "takedown"),
                "update", List.of("campaign", "picture", "organization", "petitionsummary", "takedown"),
                "moderation", List.of("update", "campaign", "organization", "takedown"));
    }
}
