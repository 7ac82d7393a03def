package io.uplink.adapter.in.web.care.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.customer.CsvLines;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.complaint.ExportComplaints;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintQueries.Ticket;
import io.uplink.domain.shared.EmailAddress;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The register as a file, with the filters of the page; a regulator asks for it. */
@Path("/complaints/export.csv")
@InCallContext
@RunOnVirtualThread
public class ComplaintExportPages {

    private static final List<String> HEAD =
            List.of(
                    "number",
                    "received",
                    "name",
                    "phone",
                    "email",
                    "branch",
                    "category",
                    "subject",
                    "text",
                    "location",
                    "state",
                    "acknowledge_by",
                    "acknowledged",
                    "resolve_by",
                    "settled",
                    "late",
                    "appeals",
                    "reviewer",
                    "decided",
                    "answer",
                    "ticket",
                    "outcome");

    private final Actors actors;
    private final Times times;
    private final InstantSource clock;
    private final ExportComplaints exportComplaints;

    ComplaintExportPages(
            Actors actors, Times times, InstantSource clock, ExportComplaints exportComplaints) {
        this.actors = actors;
        this.times = times;
        this.clock = clock;
        this.exportComplaints = exportComplaints;
    }

    @GET
    public Response export(@BeanParam ComplaintSearch search) {
        var zone = times.zone();
        var now = clock.instant();
        var pieces = exportComplaints.execute(actors.current(), search.filter(zone));
        var name = "complaints-%s.csv".formatted(LocalDate.ofInstant(now, zone));
        return Response.ok(written(pieces, now))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static StreamingOutput written(Iterator<List<Line>> pieces, Instant now) {
        return out -> {
            out.write((CsvLines.MARK + CsvLines.line(HEAD)).getBytes(StandardCharsets.UTF_8));
            while (pieces.hasNext()) {
                var text = new StringBuilder();
                pieces.next().forEach(one -> text.append(CsvLines.line(cells(one, now))));
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static List<String> cells(Line one, Instant now) {
        var details = one.details();
        var deadlines = one.deadlines();
        var late =
                deadlines.missed()
                        || (deadlines.settledAt().isEmpty()
                                && !now.isBefore(deadlines.resolveBy()));
        return List.of(
                one.number(),
                one.receivedAt().toString(),
                details.name(),
                details.phone().e164(),
                details.email().map(EmailAddress::value).orElse(""),
                one.branchName(),
                details.category().code(),
                details.subject(),
                details.text(),
                details.location(),
                one.state().code(),
                deadlines.acknowledgeBy().toString(),
                at(deadlines.acknowledgedAt()),
                deadlines.resolveBy().toString(),
                at(deadlines.settledAt()),
                String.valueOf(late),
                String.valueOf(one.appeals()),
                one.reviewer(),
                at(one.decidedAt()),
                one.words(),
                one.ticket().map(Ticket::number).orElse(""),
                one.outcome());
    }

    private static String at(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("");
    }
}
