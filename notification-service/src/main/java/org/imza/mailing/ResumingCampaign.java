package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Lets a campaign's further news be mailed again; what was cancelled stays so. */
@ApplicationScoped
public class ResumingCampaign {

    private final Sql sql;

    ResumingCampaign(Sql sql) {
        this.sql = sql;
    }

    /** The campaign is public again. */
    public void resume(UUID campaignId) {
        sql.of("delete from cancellation where about = :campaign")
                .bind("campaign", campaignId)
                .update();
    }
}
