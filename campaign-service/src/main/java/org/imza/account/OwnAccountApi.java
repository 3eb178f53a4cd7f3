package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.access.Role;
import org.imza.kit.problem.Problem;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.session.SignedIn;
import org.imza.kit.version.Versioned;

/** What is known here of whoever is signed in, for programs. */
@Path("/api/own/account")
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class OwnAccountApi {

    private final Accounts accounts;
    private final MasterKeys masterKeys;
    private final SignedIn signedIn;

    OwnAccountApi(Accounts accounts, MasterKeys masterKeys, SignedIn signedIn) {
        this.accounts = accounts;
        this.masterKeys = masterKeys;
        this.signedIn = signedIn;
    }

    /** {@code language} is that of the mails they get. */
    record AccountJson(UUID id, String email, String language, List<String> roles, Instant createdAt)
            implements Versioned {

        @Override
        public Long entityVersion() {
            return null;
        }

        @Override
        public String toString() {
            return "AccountJson[personal]";
        }
    }

    @GET
    public AccountJson account() {
        return accounts.findByIdOptional(signedIn.accountId())
                .map(account -> new AccountJson(
                        account.id,
                        account.address.open(account.id, masterKeys),
                        account.language,
                        signedIn.actor().roles().stream()
                                .map(Role::word)
                                .sorted()
                                .toList(),
                        account.createdAt))
                .orElseThrow(Problem::notFound);
    }
}
