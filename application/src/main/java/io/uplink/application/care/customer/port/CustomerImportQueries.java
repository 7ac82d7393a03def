package io.uplink.application.care.customer.port;

import io.uplink.application.care.customer.port.CustomerQueries.Scope;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Invalid.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Imports as their pages show them. */
public interface CustomerImportQueries {

    /** The latest, a screen's worth. */
    List<Brief> latest(Scope scope);

    /** One with what became of its rows; empty outside the scope. */
    Optional<Sheet> sheet(Scope scope, UUID id);

    /** The rows that are not imported, in order, from behind that one. */
    List<Refused> refused(UUID id, int after, int most);

    /** A line of the list of imports. */
    record Brief(
            UUID id,
            String fileName,
            CustomerImport.State state,
            String by,
            Instant at,
            int rows,
            int imported) {}

    /**
     * One import.
     *
     * @param counts rows by state: {@code ready}, {@code duplicate}, {@code faulty}, {@code
     *     imported}
     * @param samples the first rows that can be imported
     * @param refused the first that cannot
     */
    record Sheet(
            CustomerImport one,
            String branchName,
            Map<String, Integer> counts,
            List<Map<ImportField, String>> samples,
            List<Refused> refused) {

        public Sheet {
            counts = Map.copyOf(counts);
            samples = List.copyOf(samples);
            refused = List.copyOf(refused);
        }
    }

    /** A row that is not imported, and why. */
    record Refused(int row, Map<ImportField, String> cells, List<Fault> faults) {

        public Refused {
            cells = Map.copyOf(cells);
            faults = List.copyOf(faults);
        }
    }
}
