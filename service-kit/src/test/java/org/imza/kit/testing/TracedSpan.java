package org.imza.kit.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A span as it was exported. Read by the numbers of its fields in OpenTelemetry's {@code trace.proto}, which never
 * change: the collector's own classes would be one more dependency.
 */
public record TracedSpan(
        String traceId, String spanId, String parentId, String name, long kind, Map<String, String> attributes) {

    private static final int INTERNAL = 1;
    public static final long SERVER = 2;
    public static final long CLIENT = 3;
    public static final long PRODUCER = 4;
    public static final long CONSUMER = 5;

    /** What continues a trace from here (W3C Trace Context). */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    /** All spans of an {@code ExportTraceServiceRequest}. */
    static List<TracedSpan> in(byte[] export) {
        List<TracedSpan> spans = new ArrayList<>();
        for (UnknownFieldSet resource : parts(read(ByteString.copyFrom(export)), 1)) {
            for (UnknownFieldSet scope : parts(resource, 2)) {
                parts(scope, 2).forEach(span -> spans.add(of(span)));
            }
        }
        return spans;
    }

    private static TracedSpan of(UnknownFieldSet span) {
        Map<String, String> attributes = new TreeMap<>();
        for (UnknownFieldSet attribute : parts(span, 9)) {
            UnknownFieldSet value = parts(attribute, 2).getFirst();
            attributes.put(
                    text(attribute, 1),
                    value.hasField(3)
                            ? value.getField(3).getVarintList().getFirst().toString()
                            : text(value, 1));
        }
        return new TracedSpan(
                hex(span, 1),
                hex(span, 2),
                hex(span, 4),
                text(span, 5),
                span.hasField(6) ? span.getField(6).getVarintList().getFirst() : INTERNAL,
                attributes);
    }

    private static List<UnknownFieldSet> parts(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream()
                .map(TracedSpan::read)
                .toList();
    }

    private static UnknownFieldSet read(ByteString bytes) {
        try {
            return UnknownFieldSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(UnknownFieldSet message, int field) {
        List<ByteString> values = message.getField(field).getLengthDelimitedList();
        return values.isEmpty() ? "" : values.getFirst().toStringUtf8();
    }

    private static String hex(UnknownFieldSet message, int field) {
        List<ByteString> values = message.getField(field).getLengthDelimitedList();
        return values.isEmpty()
                ? ""
                : HexFormat.of().formatHex(values.getFirst().toByteArray());
    }
}
