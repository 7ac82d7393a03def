package io.uplink.application.shared;

import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.platform.file.FileName;
import io.uplink.domain.platform.file.FileType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.FileId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files in a map. */
public final class InMemoryFileStore implements FileStore {

    private final Map<FileId, Stored> files = new HashMap<>();
    private final Map<FileId, byte[]> contents = new HashMap<>();
    private final Ids ids;
    private final InstantSource clock;

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        var back = List.of(Back.to(files), Back.to(contents));
        return () -> back.forEach(Runnable::run);
    }

    public InMemoryFileStore(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    public int count() {
        return files.size();
    }

    @Override
    public Stored store(String name, InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readNBytes((int) MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (bytes.length == 0) {
            throw new DomainException(new FileError.Empty());
        }
        var type =
                FileType.of(bytes)
                        .orElseThrow(() -> new DomainException(new FileError.TypeRefused()));
        if (bytes.length > MOST_BYTES) {
            throw new DomainException(new FileError.TooLarge(MOST_BYTES));
        }
        var id = new FileId(ids.next());
        var stored =
                new Stored(
                        id,
                        FileName.of(name).as(type).text(),
                        type.mediaType(),
                        bytes.length,
                        clock.instant());
        files.put(id, stored);
        contents.put(id, bytes);
        return stored;
    }

    @Override
    public Stored describe(FileId file) {
        var stored = files.get(file);
        if (stored == null) {
            throw new DomainException(new FileError.NotFound());
        }
        return stored;
    }

    @Override
    public void read(FileId file, OutputStream into) {
        var stored = describe(file);
        try {
            into.write(contents.getOrDefault(stored.id(), new byte[0]));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
