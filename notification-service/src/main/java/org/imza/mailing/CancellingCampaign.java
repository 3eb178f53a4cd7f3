package org.imza.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Takes back every mailing of a campaign, and those told of while it is down. */
@ApplicationScoped
public class CancellingCampaign {

    private final CancellingMailing mailings;
    private final CancellingMails mails;
    private final Session session;

    CancellingCampaign(CancellingMailing mailings, CancellingMails mails, Session session) {
        this.mailings = mailings;
        this.mails = mails;
        this.session = session;
    }

    /** {@code path} is the campaign's page, below which those of its updates are. */
    public void cancel(UUID campaignId, String path) {
        mails.cancel(campaignId);
        session.createNativeQuery("select id from mailing where starts_with(path, ?1)", UUID.class)
                .setParameter(1, path + "/updates/")
                .getResultList()
                .forEach(mailings::cancel);
    }
}
