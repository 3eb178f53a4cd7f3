package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imza.kit.access.Role;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.text.EmailAddress;

/** Who may come in, and as what. Moderators and administrators are told by the hashes of their addresses, so nothing is unsealed for it. */
@ApplicationScoped
class Admission {

    private final AccountConfig config;
    private final Invitations invitations;
    private final Fingerprints fingerprints;

    Admission(AccountConfig config, Invitations invitations, Fingerprints fingerprints) {
        this.config = config;
        this.invitations = invitations;
        this.fingerprints = fingerprints;
    }

    /** Asks everybody the same questions, so that the time it takes tells nothing. */
    boolean admits(Optional<Account> account, byte[] emailFingerprint) {
        boolean expected = invitations.open(emailFingerprint)
                | isAmong(config.moderators(), emailFingerprint)
                | isAmong(config.administrators(), emailFingerprint);
        return account.map(known -> !known.blocked)
                .orElse(expected || config.registration() == AccountConfig.Registration.OPEN);
    }

    Set<Role> roles(Account account) {
        Set<Role> roles = EnumSet.of(Role.ORGANIZER);
        if (isAmong(config.moderators(), account.address.emailFingerprint)) {
            roles.add(Role.MODERATOR);
        }
        if (isAmong(config.administrators(), account.address.emailFingerprint)) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private boolean isAmong(Optional<List<String>> addresses, byte[] emailFingerprint) {
        return addresses.orElse(List.of()).stream()
                .filter(address -> !address.isBlank())
                .map(address -> fingerprints.of(EmailAddress.parse(address).value()))
                .anyMatch(known -> Arrays.equals(known, emailFingerprint));
    }
}
