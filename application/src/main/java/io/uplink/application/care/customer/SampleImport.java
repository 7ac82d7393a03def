package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportQueries;
import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.application.care.customer.port.TableReader;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows the first rows of an import as they stand in the file, for saying what its columns are. */
@UseCase
public final class SampleImport {

    /** Enough to tell a name from a place. */
    private static final int ROWS = 3;

    private final CustomerImportQueries queries;
    private final FileStore files;
    private final TableReader tables;

    public SampleImport(CustomerImportQueries queries, FileStore files, TableReader tables) {
        this.queries = queries;
        this.files = files;
        this.tables = tables;
    }

    /** The rows behind the head. */
    public List<List<String>> execute(Actor actor, UUID id) {
        var reach = actor.require(Permission.CUSTOMERS_IMPORT);
        var one =
                queries.sheet(new Scope(reach, actor.requirePerson()), id)
                        .orElseThrow(() -> new DomainException(new CustomerError.NoSuchImport()))
                        .one();
        var bytes = new ByteArrayOutputStream();
        files.read(one.file(), bytes);
        var lines = tables.lines(bytes.toString(StandardCharsets.UTF_8));
        var rows = new ArrayList<List<String>>();
        while (rows.size() <= ROWS && lines.hasNext()) {
            rows.add(lines.next().cells());
        }
        return rows.isEmpty() ? List.of() : List.copyOf(rows.subList(1, rows.size()));
    }
}
