package io.uplink.adapter.in.web.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.customer.port.CustomerImportQueries;
import io.uplink.application.care.customer.port.CustomerImportQueries.Refused;
import io.uplink.application.care.customer.port.CustomerImportQueries.Sheet;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportField;
import io.uplink.domain.shared.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, and what was understood of it.
 *
 * @param state {@code reading}, {@code ready}, {@code importing}, {@code done}, {@code cancelled}
 *     or {@code unreadable}
 * @param problem code of why it cannot be read; absent if it can
 * @param branch where customers go whose row names none
 * @param mappable whether what the columns are may be said now
 * @param sharedPhones whether numbers that others have too are taken
 * @param samples the first rows that can be imported
 * @param refused the first rows that cannot; all of them are in {@code errors.csv}
 */
@RegisterForReflection
public record CustomerImportView(
        UUID id,
        String fileName,
        String state,
        @Nullable String problem,
        String by,
        Instant createdAt,
        UUID branch,
        int rowsRead,
        Counts counts,
        boolean mappable,
        boolean sharedPhones,
        List<Column> columns,
        List<Map<String, String>> samples,
        List<RefusedRow> refused,
        long version) {

    /**
     * Rows by what became of them.
     *
     * @param ready can be imported
     * @param duplicate have a number that others have too
     * @param faulty cannot be imported as they are
     */
    @RegisterForReflection
    @Schema(name = "ImportCounts")
    public record Counts(int ready, int duplicate, int faulty, int imported) {

        static Counts of(Map<String, Integer> counts) {
            return new Counts(
                    counts.getOrDefault("ready", 0),
                    counts.getOrDefault("duplicate", 0),
                    counts.getOrDefault("faulty", 0),
                    counts.getOrDefault("imported", 0));
        }
    }

    /**
     * A column of the file.
     *
     * @param field what it is taken for; absent if it is passed over
     */
    @RegisterForReflection
    @Schema(name = "ImportColumn")
    public record Column(String head, @Nullable String field) {

        static Column of(CustomerImport.Column column) {
            return new Column(column.head(), column.field().map(ImportField::code).orElse(null));
        }
    }

    /** A row that cannot be taken; its first line in the file is 1, which is the head. */
    @RegisterForReflection
    public record RefusedRow(int row, Map<String, String> cells, List<RowFault> faults) {

        static RefusedRow of(Refused refused) {
            return new RefusedRow(
                    refused.row(),
                    coded(refused.cells()),
                    refused.faults().stream().map(RowFault::of).toList());
        }
    }

    /** What is wrong in a row: which field, and the code that the list of errors explains. */
    @RegisterForReflection
    public record RowFault(String field, String code) {

        static RowFault of(Invalid.Fault fault) {
            return new RowFault(fault.field(), fault.code());
        }
    }

    /** A line of the list. */
    @RegisterForReflection
    @Schema(name = "CustomerImportBrief")
    public record Brief(
            UUID id,
            String fileName,
            String state,
            String by,
            Instant createdAt,
            int rowsRead,
            int imported) {

        static Brief of(CustomerImportQueries.Brief brief) {
            return new Brief(
                    brief.id(),
                    brief.fileName(),
                    brief.state().code(),
                    brief.by(),
                    brief.at(),
                    brief.rows(),
                    brief.imported());
        }
    }

    /** The latest. */
    @RegisterForReflection
    public record CustomerImportsView(List<Brief> items) {}

    static CustomerImportView of(Sheet sheet) {
        var one = sheet.one();
        return new CustomerImportView(
                one.id(),
                one.fileName(),
                one.state().code(),
                one.problem().isEmpty() ? null : one.problem(),
                one.author().name(),
                one.createdAt(),
                one.branches().usual().value(),
                one.rowsRead(),
                Counts.of(sheet.counts()),
                one.isMappable(),
                one.sharedPhones(),
                one.columns().stream().map(Column::of).toList(),
                sheet.samples().stream().map(CustomerImportView::coded).toList(),
                sheet.refused().stream().map(RefusedRow::of).toList(),
                one.version());
    }

    private static Map<String, String> coded(Map<ImportField, String> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey().code(), Map.Entry::getValue));
    }
}
