package org.imza.kit.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Ends the process when nothing was heard of any test for twice the limit of one: then one hangs that heeds no interrupt,
 * or what is made ready for it does. JUnit finds it as a service.
 */
public final class HungTests implements TestExecutionListener {

    private static final String LIMIT = "junit.jupiter.execution.timeout.default";

    private volatile long heard = System.nanoTime();
    private volatile String latest = "nothing has begun";

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        boolean debugged = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp"));
        plan.getConfigurationParameters()
                .get(LIMIT)
                .filter(limit -> !debugged)
                .map(limit -> Duration.ofSeconds(2 * Long.parseLong(limit)))
                .ifPresent(silence ->
                        Thread.ofPlatform().daemon().name("hung-tests").start(() -> watch(silence)));
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        hear("begun: " + test.getUniqueId());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        hear("ended: " + test.getUniqueId());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        hear("all tests have ended");
    }

    private void hear(String what) {
        latest = what;
        heard = System.nanoTime();
    }

    private void watch(Duration silence) {
        while (System.nanoTime() - heard < silence.toNanos()) {
            Eventually.pause(Duration.ofSeconds(1));
        }
        System.err.printf("Nothing was heard of any test for %d s. %s%n", silence.toSeconds(), latest);
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            System.err.println(thread);
            for (StackTraceElement frame : frames) {
                System.err.println("\tat " + frame);
            }
        });
        Runtime.getRuntime().halt(1);
    }
}
