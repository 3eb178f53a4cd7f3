package org.imza.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.imza.kit.event.EventJson;
import org.imza.kit.language.Language;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.MasterKeys;
import org.imza.letter.Addressed;

/** Unseals a mail whose turn has come. */
@ApplicationScoped
public class UnsealingMail {

    private final MasterKeys masterKeys;

    UnsealingMail(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** Empty as long as its recipient's address is not known. */
    public Optional<Addressed> unseal(QueuedMail mail) {
        if (mail.update() != null) {
            return Optional.of(news(mail));
        }
        SealedLetter sealed = EventJson.read(open(mail.content()), SealedLetter.class);
        if (sealed.email() != null) {
            return Optional.of(new Addressed(sealed.email(), language(mail.language()), sealed.letter(), null));
        }
        return Optional.ofNullable(mail.contact())
                .map(contact -> new Addressed(open(contact), language(mail.contactLanguage()), sealed.letter(), null));
    }

    private Addressed news(QueuedMail mail) {
        QueuedMail.Sealed supporter = mail.supporter();
        DataKey key = masterKeys.unwrap(supporter.wrappedKey(), supporter.owner());
        QueuedMail.Withdrawal withdrawal = mail.withdrawal();
        return new Addressed(
                key.open(supporter.text(), supporter.owner()),
                language(mail.language()),
                mail.update(),
                withdrawal == null ? null : key.open(withdrawal.path(), withdrawal.signatureId()));
    }

    private String open(QueuedMail.Sealed sealed) {
        return masterKeys.unwrap(sealed.wrappedKey(), sealed.owner()).open(sealed.text(), sealed.owner());
    }

    /** A tag that this release cannot read must not stop the mail. */
    private static Language language(String tag) {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }
}
