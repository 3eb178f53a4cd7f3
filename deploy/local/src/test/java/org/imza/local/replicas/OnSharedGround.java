package org.imza.local.replicas;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the ground, made for the first of them and kept until the last. Replicas end with each test. */
final class OnSharedGround implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Ground.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(Ground.class, key -> made());
    }

    private static Ground made() {
        try {
            return new Ground();
        } catch (Exception e) {
            throw new IllegalStateException("no ground to stand on", e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Ground ground = store(context).get(Ground.class, Ground.class);
        if (ground != null) {
            ground.endReplicas();
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(OnSharedGround.class));
    }
}
