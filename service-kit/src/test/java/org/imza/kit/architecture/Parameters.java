package org.imza.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How methods and constructors say what they are given. */
final class Parameters {

    static final ArchCondition<JavaClass> BE_TAKEN_AS_REST_PARAMETERS = noParameterHas(
            "say @RestPath, @RestQuery, @RestForm and @RestHeader, which know a parameter by its name",
            Set.of(
                    PathParam.class,
                    QueryParam.class,
                    FormParam.class,
                    HeaderParam.class,
                    CookieParam.class,
                    MatrixParam.class));

    static final ArchCondition<JavaClass> NOT_BE_ANNOTATED_WITH_CONFIG_PROPERTY =
            noParameterHas("take settings from a mapping", Set.of(ConfigProperty.class));

    private Parameters() {}

    private static ArchCondition<JavaClass> noParameterHas(String rule, Set<Class<? extends Annotation>> kinds) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    for (JavaParameter parameter : unit.getParameters()) {
                        boolean wrong = kinds.stream().anyMatch(parameter::isAnnotatedWith);
                        events.add(new SimpleConditionEvent(type, !wrong, parameter.getDescription()));
                    }
                }
            }
        };
    }
}
