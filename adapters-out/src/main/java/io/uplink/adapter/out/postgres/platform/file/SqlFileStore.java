package io.uplink.adapter.out.postgres.platform.file;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.platform.file.FileError;
import io.uplink.domain.platform.file.FileName;
import io.uplink.domain.platform.file.FileType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Chunks in a table of their own: never more than one of them in memory, either way. */
@ApplicationScoped
class SqlFileStore implements FileStore {

    /** Large enough for few statements a file, small enough for many files at once. */
    static final int CHUNK_BYTES = 256 * 1024;

    private static final String INSERT_CHUNK =
            "insert into stored_file_chunk (file_id, position, content) values ($1, $2, $3)";
    private static final String INSERT_FILE =
            """
            insert into stored_file (id, name, media_type, bytes, sha256, stored_at)
            values ($1, $2, $3, $4, $5, $6)
            """;

    private final UnitOfWork unitOfWork;
    private final Statements statements;
    private final Ids ids;
    private final InstantSource clock;

    SqlFileStore(UnitOfWork unitOfWork, Statements statements, Ids ids, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.statements = statements;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Stored store(String name, InputStream content) {
        return unitOfWork.perform(() -> {
            try {
                return stored(FileName.of(name), content);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private Stored stored(FileName sent, InputStream content) throws IOException {
        var id = ids.next();
        var chunk = content.readNBytes(CHUNK_BYTES);
        if (chunk.length == 0) {
            throw new DomainException(new FileError.Empty());
        }
        var type =
                FileType.of(chunk)
                        .orElseThrow(() -> new DomainException(new FileError.TypeRefused()));
        var name = sent.as(type);
        var digest = sha256();
        var bytes = 0L;
        for (var position = 0; chunk.length > 0; position++) {
            bytes += chunk.length;
            if (bytes > MOST_BYTES) {
                throw new DomainException(new FileError.TooLarge(MOST_BYTES));
            }
            digest.update(chunk);
            statements.change(INSERT_CHUNK, id, position, chunk);
            chunk = content.readNBytes(CHUNK_BYTES);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        statements.change(
                INSERT_FILE, id, name.text(), type.mediaType(), bytes, digest.digest(), now);
        return new Stored(new FileId(id), name.text(), type.mediaType(), bytes, now);
    }

    @Override
    public Stored describe(FileId file) {
        return statements
                .list(
                        Object[].class,
                        "select name, media_type, bytes, stored_at from stored_file where id = $1",
                        file.value())
                .stream()
                .map(row ->
                        new Stored(
                                file,
                                (String) row[0],
                                (String) row[1],
                                ((Number) row[2]).longValue(),
                                ((OffsetDateTime) row[3]).toInstant()))
                .findFirst()
                .orElseThrow(() -> new DomainException(new FileError.NotFound()));
    }

    @Override
    public void read(FileId file, OutputStream into) {
        var left = describe(file).bytes();
        try {
            for (var position = 0; left > 0; position++) {
                var chunk = chunk(file.value(), position);
                into.write(chunk);
                left -= chunk.length;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private byte[] chunk(UUID file, int position) {
        return statements
                .list(
                        byte[].class,
                        "select content from stored_file_chunk where file_id = $1 and position = $2",
                        file,
                        position)
                .getFirst();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
