package org.imza.kit.testing;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Hands a test every line that is logged, while it is added to a logger. */
public final class LogListener extends Handler {

    private final Consumer<LogRecord> heard;

    /** Begins to listen once it is added. */
    public LogListener(Consumer<LogRecord> heard) {
        this.heard = heard;
    }

    @Override
    public void publish(LogRecord line) {
        heard.accept(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
