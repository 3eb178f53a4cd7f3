package org.imza.bench.mails;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The server's part of SMTP (RFC 5321) with one client, as little of it as clients need. Like the usual servers it offers
 * pipelining (RFC 2920), and it answers together what came together.
 */
final class SmtpConversation {
    private static final int BUFFER = 64 * 1024;
    private static final String OFFER =
            "250-sink\r\n250-PIPELINING\r\n250-SIZE 20971520\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME";
    private static final String OK = "250 2.0.0 ok";
    private static final int VERB = 4;

    private final Supplier<Arrivals> arrivals;
    private final BufferedReader in;
    private final OutputStream out;
    private final StringBuilder answers = new StringBuilder();
    private String recipient = "";

    SmtpConversation(Socket client, Supplier<Arrivals> arrivals) throws IOException {
        client.setTcpNoDelay(true);
        this.arrivals = arrivals;
        this.in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1), BUFFER);
        this.out = client.getOutputStream();
    }

    /** Ends when the client does. */
    void run() throws IOException {
        answer("220 sink ESMTP");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.substring(0, Math.min(VERB, line.length()))) {
                case "EHLO" -> answer(OFFER);
                case "RCPT" -> {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    answer(OK);
                }
                case "DATA" -> take();
                case "QUIT" -> {
                    answer("221 2.0.0 bye");
                    return;
                }
                default -> answer(OK);
            }
        }
    }

    private void take() throws IOException {
        answer("354 go on");
        Arrivals now = arrivals.get();
        StringBuilder text = now.wantsExample() ? new StringBuilder() : null;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("the client went in the middle of a mail");
            }
            if (text != null) {
                text.append(line).append("\r\n");
            }
        }
        now.arrived(recipient, text == null ? null : text.toString());
        answer(OK);
    }

    private void answer(String answer) throws IOException {
        answers.append(answer).append("\r\n");
        if (!in.ready()) {
            out.write(answers.toString().getBytes(StandardCharsets.US_ASCII));
            answers.setLength(0);
        }
    }
}
