package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.SubjectData;
import io.uplink.application.care.privacy.port.SubjectData.Line;
import io.uplink.application.care.privacy.port.SubjectData.Section;
import io.uplink.application.shared.FileStore;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.FileId;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is handed out of a customer, asked for piece by piece while it is written, so that its
 * length costs no memory. Whether it may be handed out was asked before there was one.
 */
public final class SubjectExport {

    /** One statement's worth. */
    static final int PIECE = 500;

    /** A hundred thousand rows of a kind: no person has them, a mistake of ours might. */
    static final int MOST_PIECES = 200;

    /** What files may hold together; the others are listed and can be had one by one. */
    public static final long MOST_FILE_BYTES = 200L * 1024 * 1024;

    private final String account;
    private final Instant at;
    private final Set<CustomerId> records;
    private final SubjectData data;
    private final FileStore files;

    SubjectExport(
            String account,
            Instant at,
            Set<CustomerId> records,
            SubjectData data,
            FileStore files) {
        this.account = account;
        this.at = at;
        this.records = Set.copyOf(records);
        this.data = data;
        this.files = files;
    }

    public String account() {
        return account;
    }

    public Instant at() {
        return at;
    }

    /** The rows of a section. */
    public Iterator<List<Line>> lines(Section section) {
        return new Pieces(section);
    }

    /** The bytes of a file that {@link Section#FILES} names. */
    public void write(UUID file, OutputStream into) {
        files.read(new FileId(file), into);
    }

    /** Asks for the next piece when the one before is gone. */
    private final class Pieces implements Iterator<List<Line>> {

        private final Section section;
        private List<Line> next;
        private int asked = 1;

        Pieces(Section section) {
            this.section = section;
            this.next = data.piece(section, records, Optional.empty(), PIECE);
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        @Override
        public List<Line> next() {
            if (next.isEmpty()) {
                throw new NoSuchElementException();
            }
            var piece = next;
            next = piece.size() < PIECE ? List.of() : more(piece.getLast().id());
            return piece;
        }

        /** Breaks off loudly: half of what is held must not look like all of it. */
        private List<Line> more(UUID after) {
            if (asked++ >= MOST_PIECES) {
                throw new IllegalStateException("more rows of " + section + " than one hands out");
            }
            return data.piece(section, records, Optional.of(after), PIECE);
        }
    }
}
