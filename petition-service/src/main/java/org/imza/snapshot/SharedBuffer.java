package org.imza.snapshot;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;

/** Bytes that many connections write at once, and none of them copies. */
public final class SharedBuffer {

    private SharedBuffer() {}

    /** {@code bytes} outside the heap, where sockets read them; freed by the garbage collector and by nobody else. */
    public static Buffer of(byte[] bytes) {
        ByteBuffer memory = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory)));
    }
}
