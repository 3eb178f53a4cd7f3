package org.imza.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.event.PetitionEvent;
import org.imza.event.PetitionEvent.MilestoneReached;
import org.imza.event.PetitionEvent.Published;
import org.imza.event.PetitionEvent.Rejected;
import org.imza.event.PetitionEvent.SignersErased;
import org.imza.kit.access.Actor;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.job.Jobs;
import org.imza.letter.Letter;
import org.imza.queue.CancellingMailsOfSigners;
import org.imza.queue.QueueingMail;
import org.imza.queue.Recipient;
import org.imza.subscription.ForgettingSigners;

/** What a petition's organizer is told, and whom nobody may be told of any more. */
@ApplicationScoped
class PetitionListener implements EventListener<PetitionEvent> {

    private final QueueingMail mails;
    private final News news;
    private final CancellingMailsOfSigners cancelling;
    private final Jobs jobs;

    PetitionListener(QueueingMail mails, News news, CancellingMailsOfSigners cancelling, Jobs jobs) {
        this.mails = mails;
        this.news = news;
        this.cancelling = cancelling;
        this.jobs = jobs;
    }

    @Override
    public Class<PetitionEvent> accepts() {
        return PetitionEvent.class;
    }

    @Override
    public void on(PetitionEvent event) {
        switch (event) {
            case Published published ->
                tell(
                        new Letter.PetitionPublished(
                                title(published), TheirAddresses.petition(published.path(), published.slug())),
                        published.organizerId(),
                        published.language(),
                        published);
            case Rejected rejected ->
                tell(
                        new Letter.PetitionRejected(
                                rejected.title(),
                                TheirAddresses.workplace(rejected.workplace(), rejected.petitionId()),
                                rejected.reason(),
                                rejected.explanation()),
                        rejected.organizerId(),
                        rejected.language(),
                        rejected);
            case MilestoneReached reached ->
                tell(
                        new Letter.MilestoneReached(
                                reached.title(),
                                TheirAddresses.petition(reached.path(), reached.slug()),
                                reached.milestone(),
                                reached.goal()),
                        reached.organizerId(),
                        reached.language(),
                        reached);
            case SignersErased erased -> {
                cancelling.cancel(erased.petitionId());
                jobs.start(Actor.SERVICE, ForgettingSigners.NAME, erased.petitionId(), null);
            }
            default -> {
                // The organizer caused it, or sees it on the page.
            }
        }
    }

    private void tell(Letter letter, UUID organizerId, String language, PetitionEvent event) {
        if (news.still(event)) {
            mails.queue(letter, Recipient.ownerOf(organizerId, language), event.petitionId());
        }
    }

    private static String title(Published event) {
        return event.titles().getOrDefault(event.language(), event.slug());
    }
}
