package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.text.EmailAddress;

/** Who may come in, and as what. Moderators are told by the hashes of their addresses, so nothing is unsealed for it. */
@ApplicationScoped
class Admission {

    private static final String ORGANIZER = "organizer";
    private static final String MODERATOR = "moderator";

    private final AccountConfig config;
    private final Fingerprints fingerprints;

    Admission(AccountConfig config, Fingerprints fingerprints) {
        this.config = config;
        this.fingerprints = fingerprints;
    }

    boolean admits(Optional<Account> account, byte[] emailFingerprint) {
        return account.map(known -> !known.blocked)
                .orElseGet(
                        () -> config.registration() == AccountConfig.Registration.OPEN || moderates(emailFingerprint));
    }

    Set<String> roles(Account account) {
        return moderates(account.address.emailFingerprint) ? Set.of(ORGANIZER, MODERATOR) : Set.of(ORGANIZER);
    }

    private boolean moderates(byte[] emailFingerprint) {
        return config.moderators().orElse(List.of()).stream()
                .filter(address -> !address.isBlank())
                .map(address -> fingerprints.of(EmailAddress.parse(address).value()))
                .anyMatch(moderator -> Arrays.equals(moderator, emailFingerprint));
    }
}
