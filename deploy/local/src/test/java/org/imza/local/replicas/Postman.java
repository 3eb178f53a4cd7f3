package org.imza.local.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what the mail catcher caught: the link in each mail that asks to confirm, and how many of those each person got. */
final class Postman {
    private static final Pattern LINK = Pattern.compile("/sign/confirm/[\\w-]+");
    /** More than come at the same moment, which are not seen in their order. */
    private static final int PAGE = 25;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int frontDoor;
    private final Set<String> known = new HashSet<>();
    private final Queue<String> links = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> mailsByPerson = new ConcurrentHashMap<>();

    Postman(int frontDoor) {
        this.frontDoor = frontDoor;
    }

    /** Looks for new mails, from the newest back to a page that it has brought. */
    synchronized void look() throws IOException {
        try (Wire wire = new Wire(frontDoor)) {
            String before = "9".repeat(13);
            while (before != null) {
                Wire.Answer page = wire.get("/mailbox/messages?limit=" + PAGE + "&before=" + before);
                if (page.status() != 200) {
                    throw new IOException("the mailbox answers " + page.status());
                }
                before = bring(JSON.readTree(page.body()));
            }
        }
    }

    /** The id of the last mail of a page with something new, {@code null} after one without. */
    private String bring(JsonNode page) {
        boolean anythingNew = false;
        String last = null;
        for (JsonNode mail : page) {
            last = mail.get("id").asText();
            if (known.add(last)) {
                anythingNew = true;
                take(mail);
            }
        }
        return anythingNew ? last : null;
    }

    private void take(JsonNode mail) {
        Matcher link = LINK.matcher(mail.get("text").asText());
        if (link.find()) {
            mailsByPerson.merge(mail.get("to").asText(), 1, Integer::sum);
            links.add(link.group());
        }
    }

    /** A link that nobody has followed yet, or {@code null}. */
    String next() {
        return links.poll();
    }

    /** How many mails to confirm each address got. */
    Map<String, Integer> mailsByPerson() {
        return Map.copyOf(mailsByPerson);
    }
}
