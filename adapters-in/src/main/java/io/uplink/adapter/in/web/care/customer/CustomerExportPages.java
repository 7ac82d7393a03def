package io.uplink.adapter.in.web.care.customer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.customer.ExportCustomers;
import io.uplink.application.care.customer.port.CustomerQueries.Exported;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The list as a file, with the filters of the page; its heads are those that an import knows. */
@Path("/customers/export.csv")
@InCallContext
@RunOnVirtualThread
public class CustomerExportPages {

    private static final List<String> HEAD =
            List.of(
                    "account",
                    "name",
                    "phone",
                    "phone_2",
                    "email",
                    "language",
                    "branch",
                    "status",
                    "plan",
                    "address",
                    "area",
                    "latitude",
                    "longitude",
                    "installed_on",
                    "notes",
                    "registered",
                    "consents");

    private final Actors actors;
    private final Times times;
    private final InstantSource clock;
    private final ExportCustomers exportCustomers;

    CustomerExportPages(
            Actors actors, Times times, InstantSource clock, ExportCustomers exportCustomers) {
        this.actors = actors;
        this.times = times;
        this.clock = clock;
        this.exportCustomers = exportCustomers;
    }

    @GET
    public Response export(@BeanParam CustomerSearch search) {
        var zone = times.zone();
        var pieces = exportCustomers.execute(actors.current(), search.filter(zone));
        var name = "customers-%s.csv".formatted(LocalDate.ofInstant(clock.instant(), zone));
        return Response.ok(written(pieces))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static StreamingOutput written(Iterator<List<Exported>> pieces) {
        return out -> {
            out.write((CsvLines.MARK + CsvLines.line(HEAD)).getBytes(StandardCharsets.UTF_8));
            while (pieces.hasNext()) {
                var text = new StringBuilder();
                pieces.next().forEach(one -> text.append(CsvLines.line(cells(one))));
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static List<String> cells(Exported one) {
        var cells = new ArrayList<String>();
        cells.add(one.account());
        cells.add(one.name());
        cells.add(one.phones().stream().map(PhoneNumber::e164).findFirst().orElse(""));
        cells.add(
                String.join(" / ", one.phones().stream().skip(1).map(PhoneNumber::e164).toList()));
        cells.add(one.email());
        cells.add(one.language());
        cells.add(one.branch());
        cells.add(one.status().code());
        cells.add(one.plan());
        cells.add(one.address());
        cells.add(one.area());
        cells.add(one.location().map(Location::latitude).map(String::valueOf).orElse(""));
        cells.add(one.location().map(Location::longitude).map(String::valueOf).orElse(""));
        cells.add(one.installedOn().map(Object::toString).orElse(""));
        cells.add(one.notes());
        cells.add(one.createdAt().toString());
        cells.add(one.consents());
        return cells;
    }
}
