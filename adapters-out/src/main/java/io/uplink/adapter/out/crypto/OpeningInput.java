package io.uplink.adapter.out.crypto;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Hands on what a frame held only after the frame was opened as a whole. */
final class OpeningInput extends InputStream {

    /** From what the head says to what opens the frames. */
    interface Keys {
        AesSealedFiles.Frames frames(String keyName, byte[] salt, byte[] head);
    }

    private static final byte[] NOTHING = new byte[0];

    private final InputStream from;
    private final Keys keys;
    private AesSealedFiles.@Nullable Frames frames;
    private byte[] frame = NOTHING;
    private int taken;
    private boolean ended;

    OpeningInput(InputStream from, Keys keys) {
        this.from = from;
        this.keys = keys;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (taken == frame.length) {
            if (ended) {
                return -1;
            }
            nextFrame();
        }
        var part = Math.min(length, frame.length - taken);
        System.arraycopy(frame, taken, into, offset, part);
        taken += part;
        return part;
    }

    private void nextFrame() throws IOException {
        var opener = frames;
        if (opener == null) {
            opener = readHead();
            frames = opener;
        }
        var marked = ByteBuffer.wrap(exactly(Integer.BYTES)).getInt();
        var last = (marked & AesSealedFiles.LAST) != 0;
        var length = marked & ~AesSealedFiles.LAST;
        if (length < AesSealedFiles.TAG_BYTES
                || length > AesSealedFiles.FRAME_BYTES + AesSealedFiles.TAG_BYTES) {
            throw BackupError.broken(BackupFault.ALTERED, "a frame of " + length + " bytes");
        }
        frame = opener.open(exactly(length), last);
        taken = 0;
        if (last) {
            ended = true;
            if (from.read() >= 0) {
                throw BackupError.broken(BackupFault.ALTERED, "more behind the last frame");
            }
        }
    }

    private AesSealedFiles.Frames readHead() throws IOException {
        var mark = from.readNBytes(AesSealedFiles.MARK.length);
        if (!Arrays.equals(mark, AesSealedFiles.MARK)) {
            throw BackupError.broken(BackupFault.NOT_A_BACKUP, "");
        }
        var length = exactly(1);
        var name = exactly(length[0] & 0xFF);
        var salt = exactly(AesSealedFiles.SALT_BYTES);
        var head =
                ByteBuffer.allocate(mark.length + 1 + name.length + salt.length)
                        .put(mark)
                        .put(length)
                        .put(name)
                        .put(salt)
                        .array();
        return keys.frames(new String(name, StandardCharsets.US_ASCII), salt, head);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw BackupError.broken(BackupFault.CUT_SHORT, "");
        }
        return bytes;
    }
}
