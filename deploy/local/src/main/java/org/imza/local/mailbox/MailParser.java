package org.imza.local.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Takes a mail apart (RFC 5322, MIME). */
final class MailParser {
    static final String DELIVERED_TO = "Delivered-To";

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailParser() {}

    static Mail parse(String id, InputStream raw) throws IOException, MessagingException {
        MimeMessage message = new MimeMessage(SESSION, raw);
        return new Mail(
                id,
                Instant.ofEpochMilli(Long.parseLong(id)),
                first(message.getHeader(DELIVERED_TO)),
                message.getSubject() == null ? "" : message.getSubject(),
                find(message, "text/plain"),
                find(message, "text/html"),
                headers(message));
    }

    /** Reads the head only: a hundred thousand mails are looked at when the mailbox is opened. */
    static Mail.Summary summary(String id, InputStream raw) throws MessagingException {
        InternetHeaders head = new InternetHeaders(raw);
        return new Mail.Summary(
                id,
                Instant.ofEpochMilli(Long.parseLong(id)),
                first(head.getHeader(DELIVERED_TO)),
                decoded(first(head.getHeader("Subject"))));
    }

    private static String first(String[] values) {
        return values == null ? "" : values[0];
    }

    private static String find(Part part, String type) throws IOException, MessagingException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : "";
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                String found = Part.ATTACHMENT.equalsIgnoreCase(each.getDisposition()) ? "" : find(each, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static Map<String, String> headers(Part message) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.merge(header.getName(), decoded(header.getValue()), (one, other) -> one + "\n" + other);
        }
        return headers;
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }
}
