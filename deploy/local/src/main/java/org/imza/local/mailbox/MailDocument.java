package org.imza.local.mailbox;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The HTML of a mail as a document of its own, shown in a sandboxed frame: no script runs, links open in the window. */
final class MailDocument {
    private static final String SANDBOX =
            "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    /** Mails carry their style inline; it can do no harm in here. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none';"
                    + " frame-ancestors 'self'; sandbox " + SANDBOX;

    private MailDocument() {}

    static String of(Mail mail) {
        Document document = Jsoup.parse(mail.html());
        document.select("base").remove();
        document.head().prependElement("base").attr("target", "_top");
        return document.outerHtml();
    }
}
