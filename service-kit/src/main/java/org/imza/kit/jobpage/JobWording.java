package org.imza.kit.jobpage;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.imza.kit.job.Job;
import org.imza.kit.job.JobOrder;
import org.imza.kit.job.JobState;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.texts.KitTexts;

/** Says in words how a job stands. Each kind has a message, {@code jobKindForgetSigners} for {@code forget-signers}. */
@Singleton
class JobWording {

    private final Messages messages;

    JobWording(Messages messages) {
        this.messages = messages;
    }

    JobRow row(Job job, Language language) {
        return new JobRow(
                job.id(),
                kind(job.kind(), language),
                job.subject() == null ? "" : job.subject().toString(),
                progress(job, language),
                messages.text(language, MessageKey.ofCode("job", job.state().name())),
                mark(job.state()),
                job.failures() == 0 ? "" : messages.text(language, KitTexts.JOB_FAILURE, job.failures(), job.error()),
                job.askedAt(),
                job.movedAt(),
                Stream.of(JobOrder.values())
                        .filter(order -> order.possible(job.state()))
                        .map(order -> new JobRow.OrderButton(
                                order.code(), messages.text(language, MessageKey.ofCode("job", order.name()))))
                        .toList());
    }

    /** {@code jobKindForgetSigners} for {@code forget-signers}. */
    static MessageKey key(String kind) {
        return MessageKey.ofCode("jobKind", kind);
    }

    private String kind(String name, Language language) {
        return messages.has(key(name))
                ? messages.text(language, key(name))
                : messages.text(language, KitTexts.JOB_OF_ANOTHER_RELEASE, name);
    }

    private String progress(Job job, Language language) {
        return job.total() == null
                ? messages.text(language, KitTexts.JOB_PROGRESS_UNCOUNTED, job.done())
                : messages.text(language, KitTexts.JOB_PROGRESS, job.done(), job.total());
    }

    private static String mark(JobState state) {
        return switch (state) {
            case QUEUED -> "state-waiting";
            case RUNNING -> "state-open";
            case PAUSED -> "state-draft";
            case FAILED -> "state-rejected";
            case DONE, CANCELLED -> "state-closed";
        };
    }
}
