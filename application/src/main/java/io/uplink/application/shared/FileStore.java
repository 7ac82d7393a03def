package io.uplink.application.shared;

import io.uplink.domain.shared.id.FileId;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Keeps bytes beside the rows that point to them. */
public interface FileStore {

    /** What one file may hold: a photo of any phone fits, a film does not. */
    long MOST_BYTES = 10L * 1024 * 1024;

    /** Stores a stream in the caller's unit of work; its type is found from its content. */
    Stored store(String name, InputStream content);

    Stored describe(FileId file);

    void read(FileId file, OutputStream into);

    /**
     * What is known of a stored file.
     *
     * @param type a media type we accept: an image, PDF, text or office document
     * @param bytes its length
     */
    record Stored(FileId id, String name, String type, long bytes, Instant storedAt) {}
}
