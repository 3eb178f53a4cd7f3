package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Lets a campaign's further news be mailed again; what was cancelled stays so. */
@ApplicationScoped
public class ResumingCampaign {

    private final Session session;

    ResumingCampaign(Session session) {
        this.session = session;
    }

    /** The campaign is public again. */
    public void resume(UUID campaignId) {
        session.createNativeMutationQuery("delete from cancellation where about = ?1")
                .setParameter(1, campaignId)
                .executeUpdate();
    }
}
