package io.uplink.adapter.in.web.care.customer;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.application.care.customer.ReportImport;
import io.uplink.application.care.customer.port.CustomerImportQueries.Refused;
import io.uplink.domain.care.customer.ImportField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that an import could not take, as a file that can be corrected and sent again. */
@RequestScoped
class CustomerImportReport {

    private final Actors actors;
    private final ReportImport reportImport;

    CustomerImportReport(Actors actors, ReportImport reportImport) {
        this.actors = actors;
        this.reportImport = reportImport;
    }

    /** Row, what is wrong, and the row itself under heads that an import knows. */
    Response errors(UUID id) {
        var actor = actors.current();
        var first = reportImport.execute(actor, new ReportImport.Input(id, 0));
        StreamingOutput written =
                out -> {
                    out.write(
                            (CsvLines.MARK + CsvLines.line(head()))
                                    .getBytes(StandardCharsets.UTF_8));
                    var piece = first;
                    while (!piece.isEmpty()) {
                        for (var row : piece) {
                            out.write(CsvLines.line(cells(row)).getBytes(StandardCharsets.UTF_8));
                        }
                        piece =
                                piece.size() < ReportImport.MOST
                                        ? List.of()
                                        : reportImport.execute(
                                                actor,
                                                new ReportImport.Input(id, piece.getLast().row()));
                    }
                };
        return Response.ok(written)
                .type("text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"import-errors.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static List<String> head() {
        return Stream.concat(
                        Stream.of("row", "problem"),
                        Arrays.stream(ImportField.values()).map(ImportField::code))
                .toList();
    }

    private static List<String> cells(Refused row) {
        var problems =
                row.faults().stream()
                        .map(fault -> fault.field() + ": " + Messages.error(fault.code()))
                        .collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(Integer.toString(row.row()), problems),
                        Arrays.stream(ImportField.values())
                                .map(field -> row.cells().getOrDefault(field, "")))
                .toList();
    }
}
