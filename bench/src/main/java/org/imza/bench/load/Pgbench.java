package org.imza.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.bench.ground.Database;

/** Transactions straight to the database, each connection one after the other. */
public final class Pgbench {
    private static final List<Integer> CLIENTS = List.of(1, 4, 16, 32, 64);
    private static final int SECONDS_TO_TRY = 2;
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private final Database database;
    private final Path script;
    private int clients;

    /** @param script SQL as pgbench takes it */
    public Pgbench(Database database, Path folder, String script) throws IOException {
        this.database = database;
        this.script = Files.writeString(folder.resolve("pgbench.sql"), script);
    }

    /** Transactions per second, with the number of connections that is best for it; found the first time. */
    public double perSecond(int seconds) throws IOException, InterruptedException {
        if (clients == 0) {
            double best = 0;
            for (int some : CLIENTS) {
                double rate = perSecond(some, SECONDS_TO_TRY);
                if (rate > best) {
                    best = rate;
                    clients = some;
                }
            }
        }
        return perSecond(clients, seconds);
    }

    /** The number of connections that turned out best; 0 before the first run. */
    public int clients() {
        return clients;
    }

    private double perSecond(int connections, int seconds) throws IOException, InterruptedException {
        List<String> command = List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-f",
                script.toString(),
                "-c",
                Integer.toString(connections),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(database.port()),
                "-U",
                database.role(),
                database.name());
        return parse(Tool.run(command, Map.of("PGPASSWORD", database.password())));
    }

    static double parse(String text) {
        Matcher rate = PER_SECOND.matcher(text);
        Matcher failed = FAILED.matcher(text);
        if (!rate.find() || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IllegalArgumentException("pgbench did not do it:\n" + text);
        }
        return Double.parseDouble(rate.group(1));
    }
}
