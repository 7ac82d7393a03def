package io.uplink.adapter.in.web.care.complaint;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.complaint.ComplaintWords.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.complaint.CountComplaints;
import io.uplink.application.care.complaint.FindComplaints;
import io.uplink.application.care.complaint.ListComplaintBranches;
import io.uplink.application.care.complaint.port.ComplaintQueries.Counts;
import io.uplink.application.care.complaint.port.ComplaintQueries.Line;
import io.uplink.application.care.complaint.port.ComplaintQueries.Standing;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of complaints: how they stand at the top, then one line each. */
@Path("/complaints")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ComplaintListPages {

    /** A line of the register. */
    @TemplateData
    public record Row(
            String id,
            String number,
            String subject,
            String name,
            String phone,
            String category,
            String branch,
            ComplaintWords.State state,
            ComplaintWords.Due due,
            boolean appealed,
            Instant receivedAt) {

        static Row of(Line line, ComplaintWords words) {
            var details = line.details();
            return new Row(
                    line.id().toString(),
                    line.number(),
                    details.subject(),
                    details.name(),
                    details.phone().spaced(),
                    words.category(details.category()),
                    line.branchName(),
                    words.state(line.state()),
                    words.due(line.deadlines()),
                    line.appeals() > 0,
                    line.receivedAt());
        }
    }

    /** A number at the top, which leads to the lines behind it. */
    @TemplateData
    public record Tile(
            String standing, String name, String why, long count, String tone, boolean current) {}

    /**
     * The register as asked for.
     *
     * @param query all of it but the place in the list
     * @param anyStanding all of it but how they stand
     */
    @TemplateData
    public record ListPage(
            Page<Row> rows,
            List<Tile> tiles,
            List<Option> states,
            List<Option> categories,
            List<Option> branches,
            Map<String, String> typed,
            String query,
            String anyStanding,
            boolean narrow) {}

    @CheckedTemplate(basePath = "care/complaint")
    static class Pages {
        static native TemplateInstance list(ListPage page);
    }

    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final InstantSource clock;
    private final FindComplaints findComplaints;
    private final CountComplaints countComplaints;
    private final ListComplaintBranches listBranches;

    ComplaintListPages(
            Actors actors,
            Reader reader,
            Times times,
            InstantSource clock,
            FindComplaints findComplaints,
            CountComplaints countComplaints,
            ListComplaintBranches listBranches) {
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.clock = clock;
        this.findComplaints = findComplaints;
        this.countComplaints = countComplaints;
        this.listBranches = listBranches;
    }

    @GET
    public TemplateInstance list(
            @BeanParam ComplaintSearch search, @RestQuery Optional<String> at) {
        var words = ComplaintWords.of(reader.language(), times.zone(), clock.instant());
        var filter = search.filter(times.zone());
        var actor = actors.current();
        var typed = search.typed();
        var rows =
                findComplaints
                        .execute(actor, new FindComplaints.Input(filter, at, Page.USUAL_SIZE))
                        .map(line -> Row.of(line, words));
        var page =
                new ListPage(
                        rows,
                        tiles(
                                countComplaints.execute(actor, filter),
                                filter.standing(),
                                words.messages()),
                        words.states(typed.getOrDefault("state", "")),
                        ComplaintWords.categories(
                                words.messages(), typed.getOrDefault("category", "")),
                        listBranches.execute(actor).stream()
                                .map(it -> option(it.id().toString(), it.name(), typed))
                                .toList(),
                        typed,
                        search.queryWithout(),
                        search.queryWithout("standing", "state"),
                        filter.isNarrow());
        return reader.page(Pages.list(page));
    }

    private static Option option(String id, String name, Map<String, String> typed) {
        return new Option(id, name, id.equals(typed.get("branch")));
    }

    private static List<Tile> tiles(
            Counts counts, Optional<Standing> current, ComplaintMessages say) {
        return List.of(
                new Tile("", say.all(), say.register(), counts.all(), "", current.isEmpty()),
                tile(Standing.OPEN, say.open(), say.openWhy(), counts.open(), "", current),
                tile(Standing.UNSEEN, say.unseen(), say.unseenWhy(), counts.unseen(), "", current),
                tile(
                        Standing.DUE_SOON,
                        say.dueSoon(),
                        say.dueSoonWhy(),
                        counts.dueSoon(),
                        "warn",
                        current),
                tile(
                        Standing.OVERDUE,
                        say.overdue(),
                        say.overdueWhy(),
                        counts.overdue(),
                        "bad",
                        current));
    }

    private static Tile tile(
            Standing standing,
            String name,
            String why,
            long count,
            String tone,
            Optional<Standing> current) {
        return new Tile(
                standing.code(),
                name,
                why,
                count,
                count > 0 ? tone : "",
                current.equals(Optional.of(standing)));
    }
}
