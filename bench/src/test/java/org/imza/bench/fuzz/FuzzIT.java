package org.imza.bench.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A sample of {@code bench/run fuzz} on the packaged system. */
@Timeout(300)
class FuzzIT {
    private static final long SEED = 20_261_125;
    private static final long REQUESTS = 20_000;

    @Test
    void nothingAStrangerSendsIsAnErrorOfOurs() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        List<String> said = new ArrayList<>();
        FuzzPlan plan = new FuzzPlan(root, root.resolve("bench/target/fuzz-sample"), SEED, REQUESTS, -1);
        assertEquals(List.of(), new Fuzz(plan, said::add).run(), () -> String.join("\n", said));
    }
}
