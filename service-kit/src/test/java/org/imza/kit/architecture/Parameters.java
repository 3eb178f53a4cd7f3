package org.imza.kit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
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
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imza.kit.access.Actor;

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

    /** As a sentence begins with who does it. */
    static final ArchCondition<JavaClass> NAME_THE_ACTOR_FIRST = new ArchCondition<>("name the actor first") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (JavaMethod method : type.getMethods()) {
                List<JavaClass> given = method.getRawParameterTypes();
                boolean wrong = given.stream().skip(1).anyMatch(each -> each.isEquivalentTo(Actor.class));
                boolean open = !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(type, !(wrong && open), method.getFullName()));
            }
        }
    };

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
