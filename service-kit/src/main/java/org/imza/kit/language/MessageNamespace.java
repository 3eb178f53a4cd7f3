package org.imza.kit.language;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

/** {@code {m:key}} and {@code {m:key(argument, …)}} in templates, in the language of the template's locale. */
@EngineConfiguration
public class MessageNamespace implements NamespaceResolver {
    @Inject
    Messages messages;

    @Override
    public String getNamespace() {
        return "m";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Language language = TemplateLanguage.of(context);
        if (context.getParams().isEmpty()) {
            return CompletedStage.of(messages.text(language, context.getName()));
        }
        EvaluatedParams params = EvaluatedParams.evaluate(context);
        return params.stage.thenApply(ready -> {
            try {
                Object[] arguments = new Object[context.getParams().size()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = params.getResult(i);
                }
                return messages.text(language, context.getName(), arguments);
            } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
