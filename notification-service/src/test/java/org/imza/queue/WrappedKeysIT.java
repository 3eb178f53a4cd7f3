package org.imza.queue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.imza.kit.sealed.WrappedKeysContract;
import org.imza.kit.testing.RealServers;
import org.imza.testing.MailCatcher;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class WrappedKeysIT extends WrappedKeysContract {}
