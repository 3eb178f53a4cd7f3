package org.imza.local.journey;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives journeys the running system: starts it for the first one and stops it after the last. No journey may leave a
 * name or an address in a log.
 */
final class OnRunningImza implements ParameterResolver, AfterAllCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Imza.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(Imza.class, key -> Imza.start());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Imza imza = store(context).get(Imza.class, Imza.class);
        if (imza != null) {
            Logs.tellNobodysName(imza.logs());
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(OnRunningImza.class));
    }
}
