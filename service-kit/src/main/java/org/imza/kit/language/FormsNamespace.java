package org.imza.kit.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

/** {@code {forms:key}} in templates: the plural forms of a message as JSON, for an attribute a script reads. */
@EngineConfiguration
public class FormsNamespace implements NamespaceResolver {
    @Inject
    PluralForms forms;

    @Inject
    ObjectMapper json;

    @Override
    public String getNamespace() {
        return "forms";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        try {
            return CompletedStage.of(
                    json.writeValueAsString(forms.of(TemplateLanguage.of(context), context.getName())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
