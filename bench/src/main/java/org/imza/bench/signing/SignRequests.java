package org.imza.bench.signing;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.imza.bench.ground.Petition;
import org.imza.bench.load.Callers;

/** Signatures as requests, each of somebody else: all but the digits is written once. */
public final class SignRequests implements Callers.Requests {
    private static final String DIGITS = "00000000";
    private static final String BODY = "{\"name\":\"Ayşe Örnek " + DIGITS + "\",\"email\":\"%s." + DIGITS
            + "@example.org\",\"country\":\"DE\",\"nameVisibility\":\"HIDDEN\",\"keepMeUpdated\":\"true\"}";

    private final byte[] request;
    private final int first;
    private final int second;
    private int signed;

    /** @param run tells the addresses of these signers from those of others */
    public SignRequests(URI service, Petition petition, String run) {
        byte[] body = BODY.formatted(run).getBytes(StandardCharsets.UTF_8);
        String head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(petition.signaturesPath(), service.getAuthority(), body.length);
        this.request = (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        String text = new String(request, StandardCharsets.ISO_8859_1);
        this.first = text.indexOf(DIGITS, head.length());
        this.second = text.indexOf(DIGITS, first + 1);
    }

    @Override
    public void put(ByteBuffer buffer) {
        int rest = ++signed;
        for (int i = DIGITS.length() - 1; i >= 0; i--) {
            byte digit = (byte) ('0' + rest % 10);
            request[first + i] = digit;
            request[second + i] = digit;
            rest /= 10;
        }
        buffer.put(request);
    }
}
