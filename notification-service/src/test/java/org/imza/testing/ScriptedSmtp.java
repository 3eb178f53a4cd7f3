package org.imza.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as told: {@code answer("RCPT", "550 no")}. Stands where {@link MailCatcher} stood. */
public final class ScriptedSmtp implements AutoCloseable {

    private static final String OK = "250 2.0.0 ok";

    private final ServerSocket socket;
    private final Thread acceptor;
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> attempts = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    public ScriptedSmtp() {
        MailCatcher.down();
        try {
            socket = new ServerSocket(MailCatcher.port(), 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        acceptor = Thread.ofVirtual().start(this::accept);
    }

    /**
     * From now on {@code reply} to {@code MAIL}, {@code RCPT}, {@code DATA} or {@code END} (of the data); {@code DROP}
     * closes the connection instead, {@code HANG} says nothing more.
     */
    public ScriptedSmtp answer(String command, String reply) {
        answers.put(command, reply);
        return this;
    }

    /** The same for mails to {@code email} only, from {@code RCPT} on. */
    public ScriptedSmtp answer(String email, String command, String reply) {
        return answer(command + ' ' + email, reply);
    }

    /** Takes everybody's mail from now on. */
    public void takeAll() {
        answers.clear();
    }

    /** Every recipient that was named, whether accepted or not. */
    public List<String> attempts() {
        return attempts;
    }

    /** The Message-IDs of all mails that were read to their end. */
    public List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : clients) {
                client.close();
            }
            // Only then is the port free.
            acceptor.join();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        MailCatcher.up();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 scripted ESMTP");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "EHLO" -> say(client, "250-scripted\r\n250 ENHANCEDSTATUSCODES");
                    case "RCPT" -> {
                        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                        attempts.add(recipient);
                        say(client, reply("RCPT", recipient, OK));
                    }
                    case "DATA" -> data(client, in, recipient);
                    case "QUIT" -> {
                        say(client, "221 bye");
                        return;
                    }
                    default -> say(client, answers.getOrDefault(command, OK));
                }
            }
        } catch (IOException e) {
            // The client went; tests look at what came.
        }
    }

    private String reply(String command, String recipient, String usual) {
        return answers.getOrDefault(command + ' ' + recipient, answers.getOrDefault(command, usual));
    }

    private void data(Socket client, BufferedReader in, String recipient) throws IOException {
        String reply = reply("DATA", recipient, "354 go on");
        say(client, reply);
        if (reply.startsWith("354")) {
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line.startsWith("Message-ID: ")) {
                    taken.add(line.substring(12));
                }
            }
            say(client, reply("END", recipient, OK));
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        if (reply.equals("DROP")) {
            client.close();
        } else if (!reply.equals("HANG")) {
            client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
