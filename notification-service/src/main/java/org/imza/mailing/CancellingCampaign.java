package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.sql.Sql;
import org.imza.queue.CancellingMails;

/** Takes back every mailing of a campaign, and those told of while it is down. */
@ApplicationScoped
public class CancellingCampaign {

    private final CancellingMailing mailings;
    private final CancellingMails mails;
    private final Sql sql;

    CancellingCampaign(CancellingMailing mailings, CancellingMails mails, Sql sql) {
        this.mailings = mailings;
        this.mails = mails;
        this.sql = sql;
    }

    /** {@code path} is the campaign's page, below which those of its updates are. */
    public void cancel(UUID campaignId, String path) {
        mails.cancel(campaignId);
        sql.of("select id from mailing where starts_with(path, :updates)")
                .bind("updates", path + "/updates/")
                .list(UUID.class)
                .forEach(mailings::cancel);
    }
}
