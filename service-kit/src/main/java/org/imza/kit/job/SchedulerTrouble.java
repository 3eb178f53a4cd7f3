package org.imza.kit.job;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import org.jboss.logging.Logger;

/** Tells the log once that the scheduler cannot work, instead of every few seconds, and once that it can again. */
final class SchedulerTrouble extends AbstractSchedulerListener {

    private static final Logger LOG = Logger.getLogger(SchedulerTrouble.class);

    private volatile boolean troubled;

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        switch (type) {
            case UNEXPECTED_ERROR -> {
                if (!troubled) {
                    LOG.warn("Jobs wait: what is due cannot be read or written");
                }
                troubled = true;
            }
            case RAN_DETECT_DEAD -> {
                if (troubled) {
                    LOG.info("Jobs go on");
                }
                troubled = false;
            }
            case DEAD_EXECUTION -> LOG.info("A job goes on whose replica has gone silent");
            default -> {}
        }
    }
}
