package org.imza.keptform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.http.PostedForm;
import org.imza.kit.id.Ids;

/** Keeps what was sent for the one who opened the form. */
@ApplicationScoped
class KeepingForm {

    private final KeptFormConfig config;
    private final KeptForms forms;
    private final Clock clock;

    KeepingForm(KeptFormConfig config, KeptForms forms, Clock clock) {
        this.config = config;
        this.forms = forms;
        this.clock = clock;
    }

    /** What it is kept under; nothing if there is nothing to keep, or too much. */
    @Transactional
    public Optional<UUID> keep(UUID account, String path, PostedForm sent) {
        if (sent.texts().isEmpty() || sent.length() > config.mostCharacters()) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        forms.add(id, new KeptForm(account, path, sent.texts()), config.perAccount(), clock.instant());
        return Optional.of(id);
    }
}
