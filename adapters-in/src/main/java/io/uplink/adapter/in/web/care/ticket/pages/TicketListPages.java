package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.ticket.TicketSearch;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of tickets, its views and filters. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketListPages {

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance list(ListView list);

        static native TemplateInstance section(ListView list);

        static native TemplateInstance rows(ListView list);

        static native TemplateInstance filter(FilterView filter);

        static native TemplateInstance filterForm(FilterView filter);
    }

    private final TicketListReader lists;
    private final FilterReader filters;
    private final Reader reader;

    TicketListPages(TicketListReader lists, FilterReader filters, Reader reader) {
        this.lists = lists;
        this.filters = filters;
        this.reader = reader;
    }

    /** The page, or the part of it that is asked for; without any wish, the reader's own view. */
    @GET
    public Response list(
            @BeanParam TicketSearch search,
            @RestQuery Optional<String> view,
            @RestQuery Optional<String> at,
            @HeaderParam("HX-Target") Optional<String> target) {
        if (at.isEmpty() && search.query().isEmpty()) {
            var first = lists.first();
            if (first.isPresent()) {
                return Redirects.seeOther(first.get());
            }
        }
        return Response.ok(page(search, view, at, target)).build();
    }

    private TemplateInstance page(
            TicketSearch search,
            Optional<String> view,
            Optional<String> at,
            Optional<String> target) {
        var list = lists.read(search, TicketListReader.query(search, view), at);
        return reader.page(
                switch (target.orElse("")) {
                    case "rows" -> Pages.rows(list);
                    case "list" -> Pages.section(list);
                    default -> Pages.list(list);
                });
    }

    /** A form that adds one filter: in place under its chip, or as a page. */
    @GET
    @Path("filter/{field}")
    public TemplateInstance filter(
            @RestPath String field,
            @BeanParam TicketSearch search,
            @RestQuery Optional<String> view,
            @HeaderParam("HX-Request") Optional<String> part) {
        var filter = filters.read(field, TicketListReader.query(search, view));
        return reader.page(part.isPresent() ? Pages.filterForm(filter) : Pages.filter(filter));
    }
}
