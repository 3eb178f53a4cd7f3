package org.imza.job;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.imza.kit.jobpage.JobWordsContract;
import org.imza.kit.testing.RealServers;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class JobWordsIT extends JobWordsContract {}
