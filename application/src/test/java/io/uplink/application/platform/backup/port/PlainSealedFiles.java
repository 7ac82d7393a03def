package io.uplink.application.platform.backup.port;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Seals nothing, so that a test reads what was written. */
public final class PlainSealedFiles implements SealedFiles {

    @Override
    public OutputStream sealing(OutputStream into) {
        return new FilterOutputStream(into) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public InputStream opening(InputStream from) {
        return from;
    }
}
