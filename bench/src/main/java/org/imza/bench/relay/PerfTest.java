package org.imza.bench.relay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.bench.load.Tool;
import org.imza.local.process.Jvm;

/** kafka-producer-perf-test, in a process of its own. */
final class PerfTest {
    private static final Pattern RATE = Pattern.compile("(\\d+) records sent, ([\\d.]+) records/sec");

    private PerfTest() {}

    /** Records per second to a topic, each of so many bytes, safe as the service's own are. */
    static double perSecond(String broker, String topic, int records, int bytes) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(Jvm.ownClassPath());
        command.addAll(List.of("org.apache.kafka.tools.ProducerPerformance", "--topic", topic));
        command.addAll(List.of("--num-records", Integer.toString(records)));
        command.addAll(List.of("--record-size", Integer.toString(bytes), "--throughput", "-1", "--producer-props"));
        command.addAll(List.of("bootstrap.servers=" + broker, "acks=all", "compression.type=lz4"));
        return parse(Tool.run(command, Map.of()));
    }

    /** The last line sums up; those before it tell of the last five seconds each. */
    static double parse(String text) {
        Matcher rate = RATE.matcher(text);
        double last = 0;
        while (rate.find()) {
            last = Double.parseDouble(rate.group(2));
        }
        if (last == 0) {
            throw new IllegalArgumentException("not what kafka-producer-perf-test prints:\n" + text);
        }
        return last;
    }
}
