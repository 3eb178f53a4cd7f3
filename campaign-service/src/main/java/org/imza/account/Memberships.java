package org.imza.account;

import java.util.List;
import java.util.UUID;
import org.imza.kit.session.MemberOf;

/** Which organizations an account belongs to. The organization feature knows. */
public interface Memberships {

    List<MemberOf> of(UUID accountId);
}
