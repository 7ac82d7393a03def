package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.customer.CustomerWords.Option;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.customer.port.CustomerQueries.Counts;
import io.uplink.application.care.customer.port.CustomerQueries.Filter;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.application.shared.Page;
import io.uplink.domain.care.customer.CustomerStatus;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of customers. */
@Path("/customers")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CustomerListPages {

    /** A line of the list. */
    @TemplateData
    public record Row(
            String id,
            String account,
            String name,
            String phone,
            String dial,
            String plan,
            String area,
            String branch,
            StatusPill pill,
            int openTickets,
            Instant createdAt) {

        static Row of(Line line) {
            return new Row(
                    line.id().toString(),
                    line.account(),
                    line.name(),
                    line.phone().spaced(),
                    line.phone().e164(),
                    line.plan(),
                    line.area(),
                    line.branchName(),
                    StatusPill.of(line.status()),
                    line.openTickets(),
                    line.createdAt());
        }
    }

    /** A status to look at, and how many customers it has. */
    @TemplateData
    public record Tab(String code, String name, String count, boolean current) {}

    /**
     * The list as asked for.
     *
     * @param query all of it but the place in the list
     * @param unsorted all of it but the order, for the heads of the columns
     * @param deleted the customer whose deletion can be taken back; empty if none
     */
    @TemplateData
    public record ListPage(
            Page<Row> rows,
            List<Tab> tabs,
            List<Option> branches,
            Map<String, String> typed,
            String query,
            String unsorted,
            String ofAnyStatus,
            boolean byName,
            boolean narrow,
            String deleted) {}

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance list(ListPage page);
    }

    private final Reader reader;
    private final Times times;
    private final CustomerWords words;
    private final CustomerListReader lists;

    CustomerListPages(Reader reader, Times times, CustomerWords words, CustomerListReader lists) {
        this.reader = reader;
        this.times = times;
        this.words = words;
        this.lists = lists;
    }

    @GET
    public TemplateInstance list(
            @BeanParam CustomerSearch search,
            @RestQuery Optional<String> at,
            @RestQuery Optional<String> deleted) {
        var filter = search.filter(times.zone());
        var found = lists.found(filter, search.order(), at);
        var typed = search.typed();
        var page =
                new ListPage(
                        found.lines().map(Row::of),
                        tabs(filter, found.counts()),
                        CustomerWords.branches(found.branches(), typed.getOrDefault("branch", "")),
                        typed,
                        search.queryWithout(),
                        search.queryWithout("sort"),
                        search.queryWithout("status"),
                        "name".equals(typed.get("sort")),
                        filter.isNarrow(),
                        deleted.flatMap(CustomerSearch::asId).map(UUID::toString).orElse(""));
        return reader.page(Pages.list(page));
    }

    private List<Tab> tabs(Filter filter, Counts counts) {
        var tabs = new ArrayList<Tab>();
        var isLeast = Stream.of(CustomerStatus.values()).anyMatch(counts::isLeast);
        tabs.add(
                new Tab(
                        "",
                        words.messages().everyone(),
                        shown(counts.sum(), isLeast),
                        filter.status().isEmpty()));
        for (var status : CustomerStatus.values()) {
            tabs.add(
                    new Tab(
                            status.code(),
                            words.status(status),
                            shown(counts.number(status), counts.isLeast(status)),
                            filter.status().filter(status::equals).isPresent()));
        }
        return tabs;
    }

    /** Nothing where none was met before the counting ended: there may be some. */
    private static String shown(long count, boolean isLeast) {
        if (isLeast) {
            return count == 0 ? "" : count + "+";
        }
        return Long.toString(count);
    }
}
