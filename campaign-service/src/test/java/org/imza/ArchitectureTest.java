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
                "petitionsummary", List.of("gallery"),
                "picture", List.of(),
                "takedown", List.of(),
                "account", List.of(),
                "gallery", List.of("picture", "takedown"),
                "keptform", List.of("account"),
                "organization", List.of("account", "gallery", "petitionsummary"),
                "campaign", List.of("gallery", "organization", "petitionsummary", "takedown"),
                "update", List.of("campaign", "gallery", "organization", "petitionsummary", "takedown"),
                "moderation", List.of("update", "campaign", "gallery", "organization", "takedown"));
    }
}
