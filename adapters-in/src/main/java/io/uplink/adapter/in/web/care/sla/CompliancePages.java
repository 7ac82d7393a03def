package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.customer.CsvLines;
import io.uplink.adapter.in.web.care.sla.ComplianceReader.ReportPage;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.sla.port.ComplianceQueries.By;
import io.uplink.application.care.sla.port.ComplianceQueries.Kept;
import io.uplink.application.care.sla.port.ComplianceQueries.Line;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How promises were kept: a page, and the same as a file. */
@Path("/reports/sla")
@InCallContext
@RunOnVirtualThread
public class CompliancePages {

    private static final List<String> HEAD =
            List.of(
                    "group",
                    "tickets",
                    "response_met",
                    "response_missed",
                    "response_percent",
                    "response_median_minutes",
                    "response_90th_minutes",
                    "reply_met",
                    "reply_missed",
                    "reply_percent",
                    "reply_median_minutes",
                    "reply_90th_minutes",
                    "resolution_met",
                    "resolution_missed",
                    "resolution_percent",
                    "resolution_median_minutes",
                    "resolution_90th_minutes");

    @CheckedTemplate(basePath = "care/sla")
    static class Pages {
        static native TemplateInstance compliance(ReportPage page, Forms.Errors errors);
    }

    private final ComplianceReader report;
    private final Reader reader;

    CompliancePages(ComplianceReader report, Reader reader) {
        this.report = report;
        this.reader = reader;
    }

    @GET
    public Response show(@BeanParam ComplianceSearch search) {
        try {
            return page(200, report.page(search), Forms.Errors.none());
        } catch (DomainException refused) {
            if (!(refused.error() instanceof Invalid)) {
                throw refused;
            }
            return page(
                    422, report.blank(search), Forms.Errors.of(refused.error(), reader.language()));
        }
    }

    private Response page(int status, ReportPage page, Forms.Errors errors) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(reader.page(Pages.compliance(page, errors)))
                .build();
    }

    @GET
    @Path("export.csv")
    public Response export(@BeanParam ComplianceSearch search) {
        var input = report.input(search);
        var text = new StringBuilder(CsvLines.MARK).append(CsvLines.line(HEAD));
        report.lines(input).forEach(line -> text.append(CsvLines.line(cells(line, input.by()))));
        var name = "sla-%s-%s-%s.csv".formatted(input.by().code(), input.from(), input.until());
        return Response.ok(text.toString())
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<String> cells(Line line, By by) {
        var cells = new ArrayList<String>();
        cells.add(report.name(line, by));
        cells.add(String.valueOf(line.tickets()));
        for (var kept : List.of(line.response(), line.reply(), line.resolution())) {
            cells.addAll(cells(kept));
        }
        return cells;
    }

    private static List<String> cells(Kept kept) {
        return List.of(
                String.valueOf(kept.met()),
                String.valueOf(kept.missed()),
                kept.percent().map(share -> String.format(Locale.ROOT, "%.1f", share)).orElse(""),
                kept.median().map(CompliancePages::minutes).orElse(""),
                kept.ninetieth().map(CompliancePages::minutes).orElse(""));
    }

    private static String minutes(Duration time) {
        return String.valueOf(time.toMinutes());
    }
}
