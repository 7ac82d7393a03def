package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.care.customer.port.CustomerImportRepository.ReadRow;
import io.uplink.application.care.customer.port.TableReader;
import io.uplink.application.care.customer.port.TableReader.Line;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.care.customer.ImportRow;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and checks the file of an import, a thousand rows a step, changing no customer. */
@Part
public final class ReadImport {

    /** One statement's worth. */
    static final int ROWS = 1_000;

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final FileStore files;
    private final TableReader tables;
    private final InstantSource clock;

    public ReadImport(
            UnitOfWork unitOfWork,
            CustomerImportRepository imports,
            FileStore files,
            TableReader tables,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.files = files;
        this.tables = tables;
        this.clock = clock;
    }

    /** Whether something was done. */
    boolean step(UUID id) {
        return unitOfWork.perform(() ->
                imports.taken(id)
                        .filter(one -> one.state() == CustomerImport.State.READING)
                        .map(one -> {
                            imports.save(next(one));
                            return true;
                        })
                        .orElse(false));
    }

    private CustomerImport next(CustomerImport one) {
        try {
            return read(one, tables.lines(text(one)));
        } catch (IllegalArgumentException garbled) {
            return one.unreadable("customer.import-garbled", clock.instant());
        }
    }

    private CustomerImport read(CustomerImport one, Iterator<Line> lines) {
        var now = clock.instant();
        if (!lines.hasNext()) {
            return one.unreadable("customer.import-empty", now);
        }
        var head = lines.next().cells();
        // What somebody said of the columns counts more than what we make of their heads.
        var columns = one.columns().isEmpty() ? ImportField.columns(head) : one.columns();
        if (!ImportField.suffice(columns)) {
            return one.misunderstood(columns, now);
        }
        for (var known = 0; known < one.rowsRead() && lines.hasNext(); known++) {
            lines.next();
        }
        var names = imports.names(one.branches().all());
        var classes = imports.classes();
        var rows = new ArrayList<ReadRow>();
        while (lines.hasNext() && rows.size() < ROWS) {
            rows.add(row(one, columns, names, classes, lines.next()));
        }
        var read = one.rowsRead() + rows.size();
        if (read > CustomerImport.MOST_ROWS) {
            return one.unreadable("customer.import-too-long", now);
        }
        imports.addRows(one.id(), rows);
        var going = one.read(columns, read, now);
        if (lines.hasNext()) {
            return going;
        }
        if (read == 0) {
            return one.unreadable("customer.import-empty", now);
        }
        imports.markDuplicates(one.id());
        return going.checked(now);
    }

    private static ReadRow row(
            CustomerImport one,
            List<CustomerImport.Column> columns,
            Map<String, BranchId> names,
            Map<String, String> classes,
            Line line) {
        var row = ImportRow.of(line.number(), columns, line.cells());
        try {
            var reading =
                    row.read(
                            one.branches().usual(),
                            named -> Optional.ofNullable(names.get(named)),
                            named -> Optional.ofNullable(classes.get(named)));
            return new ReadRow(row, List.of(), reading.details().phones(), reading.account());
        } catch (DomainException refused) {
            if (refused.error() instanceof Invalid invalid) {
                return new ReadRow(row, invalid.faults(), Set.of(), Optional.empty());
            }
            throw refused;
        }
    }

    private String text(CustomerImport one) {
        var bytes = new ByteArrayOutputStream();
        files.read(one.file(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
