package org.imza.local.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The caught mails, one file each. An id is the millisecond it came in, moved on where two came at once, so ids sort by
 * time.
 */
public final class MailStore {
    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final NavigableMap<String, Mail.Summary> newestFirst =
            new ConcurrentSkipListMap<String, Mail.Summary>().descendingMap();
    private long lastId;

    /** Opens the folder and learns what is in it. */
    public MailStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .toList();
            for (String name : names) {
                remember(name.substring(0, name.length() - SUFFIX.length()));
            }
        }
        lastId = newestFirst.isEmpty() ? 0 : Long.parseLong(newestFirst.firstKey());
    }

    /** Keeps a mail; when this returns it is in its file. */
    void keep(String recipient, byte[] content) throws IOException {
        String id = nextId();
        Path unfinished = folder.resolve(id + ".unfinished");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            out.write((MailParser.DELIVERED_TO + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(content);
        }
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        remember(id);
    }

    private synchronized String nextId() {
        lastId = Math.max(System.currentTimeMillis(), lastId + 1);
        return "%013d".formatted(lastId);
    }

    private void remember(String id) throws IOException {
        try (InputStream raw = Files.newInputStream(file(id))) {
            newestFirst.put(id, MailParser.summary(id, raw));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    /** What was caught, newest first. */
    public Collection<Mail.Summary> summaries() {
        return newestFirst.values();
    }

    /** The newest that {@code query} asks for, and whether there are older ones. */
    MailPage page(MailQuery query) {
        NavigableMap<String, Mail.Summary> older =
                query.before() == null ? newestFirst : newestFirst.tailMap(query.before(), false);
        List<Mail.Summary> found = older.values().stream()
                .takeWhile(summary -> !summary.at().isBefore(query.since()))
                .filter(summary -> query.to() == null || summary.to().equalsIgnoreCase(query.to()))
                .limit(query.most() + 1L)
                .toList();
        boolean more = found.size() > query.most();
        return new MailPage(more ? found.subList(0, query.most()) : found, more);
    }

    /** One mail, taken apart. */
    public Optional<Mail> mail(String id) {
        if (!newestFirst.containsKey(id)) {
            return Optional.empty();
        }
        try (InputStream raw = Files.newInputStream(file(id))) {
            return Optional.of(MailParser.parse(id, raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of one mail, as it came over the wire. */
    public Optional<Path> raw(String id) {
        return newestFirst.containsKey(id) ? Optional.of(file(id)) : Optional.empty();
    }
}
