package org.imza.bench.mails;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Hands over the same mail again and again, to another recipient each time, and does nothing else. */
record PlainClient(int port, int connections) {

    /** So many mails to the recipients {@code name-0@example.org} and so on. Returns when the server has taken all. */
    void send(String name, int mails, String text) throws Exception {
        byte[] content = (text + ".\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try (ExecutorService senders = Executors.newFixedThreadPool(connections)) {
            List<Callable<Void>> shares = IntStream.range(0, connections)
                    .<Callable<Void>>mapToObj(share -> () -> {
                        send(name, share, mails, content);
                        return null;
                    })
                    .toList();
            for (Future<Void> share : senders.invokeAll(shares)) {
                share.get();
            }
        }
    }

    private void send(String name, int share, int mails, byte[] content) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            expect(in, "220");
            write(socket, "EHLO bench\r\n");
            expect(in, "250");
            for (int i = share; i < mails; i += connections) {
                String recipient = name + "-" + i + "@example.org";
                write(socket, "MAIL FROM:<imza@example.org>\r\nRCPT TO:<" + recipient + ">\r\nDATA\r\n");
                expect(in, "250");
                expect(in, "250");
                expect(in, "354");
                socket.getOutputStream().write(content);
                expect(in, "250");
            }
        }
    }

    private static void write(Socket socket, String commands) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(commands.getBytes(StandardCharsets.US_ASCII));
    }

    /** An answer has several lines where a hyphen follows the code. */
    private static void expect(BufferedReader in, String code) throws IOException {
        String line = in.readLine();
        while (line != null && line.startsWith(code + "-")) {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(code)) {
            throw new IOException("the sink said " + line + " instead of " + code);
        }
    }
}
