package org.imza.kit.auditpage;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imza.kit.access.Role;
import org.imza.kit.audit.AuditEntry;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.texts.KitTexts;

/**
 * Says in words who did what. Each act has a message, {@code auditActHidePetition} for {@code hide-petition}, and so have
 * kinds of subjects and states.
 */
@Singleton
class AuditWording {

    private final Messages messages;
    private final Instance<PeopleNames> people;
    private final List<SubjectNames> subjects;

    AuditWording(Messages messages, Instance<PeopleNames> people, @All List<SubjectNames> subjects) {
        this.messages = messages;
        this.people = people;
        this.subjects = subjects;
    }

    /** Whether it knows people by more than their number. */
    boolean knowsPeople() {
        return people.isResolvable();
    }

    /** The names of {@code accounts} whom a reader of {@code organization}'s trail may know. */
    Map<UUID, String> people(Stream<UUID> accounts, UUID organization) {
        Set<UUID> asked = accounts.filter(Objects::nonNull).collect(Collectors.toSet());
        return knowsPeople() && !asked.isEmpty() ? people.get().of(asked, organization) : Map.of();
    }

    /** The names of what {@code entries} are about. */
    Map<UUID, String> subjects(List<AuditEntry> entries) {
        Set<UUID> asked = entries.stream().map(AuditEntry::subject).collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        subjects.forEach(feature -> names.putAll(feature.namesOf(asked)));
        return names;
    }

    String who(AuditEntry entry, UUID reader, Map<UUID, String> names, Language language) {
        if (entry.actor() != null) {
            return account(entry.actor(), reader, names, language);
        }
        String role = Stream.of(Role.ADMINISTRATOR, Role.MODERATOR)
                .map(Role::word)
                .filter(entry.roles()::contains)
                .findFirst()
                .orElse("service");
        return messages.text(language, MessageKey.ofCode("auditBy", role));
    }

    String account(UUID account, UUID reader, Map<UUID, String> names, Language language) {
        if (account.equals(reader)) {
            return messages.text(language, KitTexts.AUDIT_BY_YOU);
        }
        String name = names.get(account);
        return name == null ? messages.text(language, KitTexts.AUDIT_BY_SOMEBODY, shortened(account)) : name;
    }

    String did(AuditEntry entry, Language language) {
        return words("auditAct", entry.action(), language);
    }

    String kind(AuditEntry entry, Language language) {
        return words("auditSubject", entry.subjectKind(), language);
    }

    String change(AuditEntry entry, Language language) {
        if (entry.newState() == null) {
            return "";
        }
        String after = words("auditState", entry.newState(), language);
        return entry.oldState() == null || entry.oldState().equals(entry.newState())
                ? after
                : messages.text(
                        language, KitTexts.AUDIT_FROM_TO, words("auditState", entry.oldState(), language), after);
    }

    /** The end of an id differs most. */
    static String shortened(UUID id) {
        return id.toString().substring(28);
    }

    /** What the release after calls so is shown as it is. */
    private String words(String prefix, String code, Language language) {
        MessageKey key = MessageKey.ofCode(prefix, code);
        return messages.has(key) ? messages.text(language, key) : code;
    }
}
