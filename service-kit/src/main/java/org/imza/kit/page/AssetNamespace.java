package org.imza.kit.page;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

/** {@code {asset:url('imza.css')}} in templates: the hashed address of an asset. */
@EngineConfiguration
public class AssetNamespace implements NamespaceResolver {
    @Inject
    Assets assets;

    @Override
    public String getNamespace() {
        return "asset";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return context.evaluate(context.getParams().getFirst()).thenApply(name -> assets.url(name.toString()));
    }
}
