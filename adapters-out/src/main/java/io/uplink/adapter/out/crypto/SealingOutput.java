package io.uplink.adapter.out.crypto;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Gathers a frame, seals it, writes it. */
final class SealingOutput extends OutputStream {

    private final OutputStream into;
    private final AesSealedFiles.Frames frames;
    private final byte[] head;
    private final byte[] frame = new byte[AesSealedFiles.FRAME_BYTES];
    private int filled;
    private boolean begun;
    private boolean closed;

    SealingOutput(OutputStream into, byte[] head, AesSealedFiles.Frames frames) {
        this.into = into;
        this.head = head.clone();
        this.frames = frames;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] piece, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            // A full frame waits until it is known not to be the last.
            if (filled == frame.length) {
                writeFrame(false);
            }
            var part = Math.min(left, frame.length - filled);
            System.arraycopy(piece, from, frame, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writeFrame(true);
            into.flush();
        }
    }

    private void writeFrame(boolean last) throws IOException {
        if (!begun) {
            begun = true;
            into.write(head);
        }
        var sealed = frames.seal(frame, filled, last);
        var length = last ? sealed.length | AesSealedFiles.LAST : sealed.length;
        into.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        into.write(sealed);
        filled = 0;
    }
}
