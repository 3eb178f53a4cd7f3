package org.imza.signature;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.imza.kit.sealed.WrappedKeysContract;
import org.imza.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WrappedKeysIT extends WrappedKeysContract {}
