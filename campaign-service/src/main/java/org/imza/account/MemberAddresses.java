package org.imza.account;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imza.kit.access.Memberships;
import org.imza.kit.auditpage.PeopleNames;
import org.imza.kit.sealed.MasterKeys;

/** Calls people by their addresses: members among each other, and everybody for administrators, who invite them by it. */
@Singleton
class MemberAddresses implements PeopleNames {

    private final Accounts accounts;
    private final Memberships memberships;
    private final MasterKeys masterKeys;

    MemberAddresses(Accounts accounts, Memberships memberships, MasterKeys masterKeys) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.masterKeys = masterKeys;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> asked, UUID organization) {
        return accounts.list("id in ?1", asked).stream()
                .filter(account -> organization == null || belongs(account.id, organization))
                .collect(Collectors.toMap(
                        account -> account.id, account -> account.address.open(account.id, masterKeys)));
    }

    private boolean belongs(UUID account, UUID organization) {
        return memberships.of(account).stream().anyMatch(member -> member.id().equals(organization));
    }
}
