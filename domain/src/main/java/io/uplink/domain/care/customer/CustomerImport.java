package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A list of customers brought along from elsewhere. It is read first, and imported only when
 * somebody has seen what was understood; both go on where they stopped.
 *
 * @param sha256 of the file as it was sent, in hexadecimal
 * @param problem why it cannot be read; blank if it can
 * @param columns of the file, known once its head was read
 * @param rowsRead how many rows were read and checked so far
 * @param sharedPhones whether numbers that others have too are taken
 */
public record CustomerImport(
        UUID id,
        FileId file,
        String fileName,
        String sha256,
        Branches branches,
        State state,
        String problem,
        List<Column> columns,
        int rowsRead,
        boolean sharedPhones,
        Author author,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** A town's worth; more is a migration, to be planned by someone. */
    public static final int MOST_ROWS = 20_000;

    /**
     * Where its customers may go.
     *
     * @param usual for rows that name no branch
     * @param all those that rows may name
     */
    public record Branches(BranchId usual, Set<BranchId> all) {

        public Branches {
            all = Set.copyOf(all);
        }
    }

    /** A column as its head names it; passed over if that means nothing to us. */
    public record Column(String head, Optional<ImportField> field) {}

    /** Who brought it, and whom its customers are registered by. */
    public record Author(PersonId id, String name) {}

    /** Where it stands. */
    public enum State {
        READING,
        /** Read and checked; waits for somebody to say yes. */
        READY,
        IMPORTING,
        DONE,
        CANCELLED,
        UNREADABLE;

        /** As stored and shown. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether there is work that goes on by itself. */
        public boolean isRunning() {
            return this == READING || this == IMPORTING;
        }
    }

    public CustomerImport {
        columns = List.copyOf(columns);
    }

    /** A file that was just stored. */
    public static CustomerImport uploaded(
            UUID id,
            FileId file,
            String fileName,
            String sha256,
            Branches branches,
            Author author,
            Instant now) {
        return new CustomerImport(
                id,
                file,
                fileName,
                sha256,
                branches,
                State.READING,
                "",
                List.of(),
                0,
                false,
                author,
                now,
                now,
                0);
    }

    /**
     * Somebody says what the columns are; it is read anew from the first row. Only before it is
     * confirmed, also where we understood none of them.
     *
     * @param fields of each column; blank passes it over
     */
    public CustomerImport mapped(List<Optional<ImportField>> fields, Instant now) {
        if (!isMappable()) {
            throw new DomainException(new CustomerError.ImportNotReady(state));
        }
        var faults = new Faults();
        var seen = EnumSet.noneOf(ImportField.class);
        var found = new ArrayList<Column>();
        for (var i = 0; i < columns.size(); i++) {
            var field = i < fields.size() ? fields.get(i) : Optional.<ImportField>empty();
            if (field.filter(one -> !seen.add(one)).isPresent()) {
                faults.add("columns[" + i + "]", "customer.import-column-twice");
            }
            found.add(new Column(columns.get(i).head(), field));
        }
        if (faults.isEmpty() && !ImportField.suffice(found)) {
            faults.add("columns", "customer.import-columns-missing");
        }
        faults.refuse();
        return with(State.READING, "", found, 0, false, now);
    }

    /** Whether somebody may say what its columns are. */
    public boolean isMappable() {
        return state == State.READY || isMisunderstood();
    }

    /** Whether it is a table whose columns meant nothing to us. */
    public boolean isMisunderstood() {
        return state == State.UNREADABLE && !columns.isEmpty();
    }

    /** It is a table, but its head does not name and reach anybody. */
    public CustomerImport misunderstood(List<Column> found, Instant now) {
        return with(State.UNREADABLE, "customer.import-no-columns", found, 0, false, now);
    }

    /** Rows up to this one are read; the columns are known since the head. */
    public CustomerImport read(List<Column> found, int rows, Instant now) {
        return with(State.READING, "", found, rows, sharedPhones, now);
    }

    /** All of it is read and checked. */
    public CustomerImport checked(Instant now) {
        return with(State.READY, "", columns, rowsRead, sharedPhones, now);
    }

    /** It is no list of customers, or too long a one. */
    public CustomerImport unreadable(String why, Instant now) {
        return with(State.UNREADABLE, why, List.of(), rowsRead, sharedPhones, now);
    }

    /** Somebody saw what was understood and said yes; saying so again changes nothing. */
    public CustomerImport confirmed(boolean shared, Instant now) {
        return switch (state) {
            case READY -> with(State.IMPORTING, "", columns, rowsRead, shared, now);
            case IMPORTING, DONE -> this;
            case READING, CANCELLED, UNREADABLE ->
                    throw new DomainException(new CustomerError.ImportNotReady(state));
        };
    }

    /** Nothing of it is to be imported. */
    public CustomerImport cancelled(Instant now) {
        return switch (state) {
            case READING, READY -> with(State.CANCELLED, "", columns, rowsRead, false, now);
            case CANCELLED, UNREADABLE -> this;
            case IMPORTING, DONE ->
                    throw new DomainException(new CustomerError.ImportNotReady(state));
        };
    }

    /** Every row that could be imported is. */
    public CustomerImport finished(Instant now) {
        return with(State.DONE, "", columns, rowsRead, sharedPhones, now);
    }

    public Placement placement() {
        return Placement.in(Optional.of(branches.usual()), Set.of(author.id()));
    }

    private CustomerImport with(
            State next, String why, List<Column> found, int rows, boolean shared, Instant now) {
        return new CustomerImport(
                id, file, fileName, sha256, branches, next, why, found, rows, shared, author,
                createdAt, now, version);
    }
}
