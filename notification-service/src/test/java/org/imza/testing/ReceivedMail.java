package org.imza.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A mail as its reader's program shows it. */
public record ReceivedMail(MimeMessage message, String subject, String text, Document html) {

    private static final Pattern UNSUBSCRIBE = Pattern.compile("/email/unsubscribe/[A-Za-z0-9_-]+");

    static ReceivedMail of(MimeMessage message) {
        try {
            Multipart parts = (Multipart) message.getContent();
            return new ReceivedMail(
                    message, message.getSubject(), part(parts, "text/plain"), Jsoup.parse(part(parts, "text/html")));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A header's only value, or {@code null}. */
    public String header(String name) {
        try {
            String[] values = message.getHeader(name);
            if (values != null && values.length > 1) {
                throw new AssertionError(name + " stands there twice");
            }
            return values == null ? null : values[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of the link that ends such mails. */
    public String unsubscribePath() {
        Matcher link = UNSUBSCRIBE.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no unsubscribe link");
        }
        return link.group();
    }

    private static String part(Multipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part.getContent().toString().replace("\r\n", "\n");
            }
        }
        throw new AssertionError("no part " + type);
    }
}
