package io.uplink.adapter.in.web.insight.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.insight.search.SearchEverything;
import io.uplink.domain.shared.Cut;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything that a word, a number or a telephone finds: under the box, or as a page. */
@Path("/search")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final int UNDER_THE_BOX = 5;
    private static final int ON_THE_PAGE = 25;

    /** As the box allows; a longer text comes from no form of ours. */
    private static final int LONGEST = 100;

    @CheckedTemplate(basePath = "insight/search")
    static class Pages {
        static native TemplateInstance page(SearchView found);

        static native TemplateInstance offers(SearchView found);
    }

    private final SearchEverything searchEverything;
    private final Actors actors;
    private final Reader reader;

    SearchPages(SearchEverything searchEverything, Actors actors, Reader reader) {
        this.searchEverything = searchEverything;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    public TemplateInstance search(
            @RestQuery Optional<String> q, @HeaderParam("HX-Request") Optional<String> part) {
        var text = Cut.to(q.orElse("").strip(), LONGEST);
        var most = part.isPresent() ? UNDER_THE_BOX : ON_THE_PAGE;
        var found =
                searchEverything.execute(actors.current(), new SearchEverything.Input(text, most));
        var view = SearchView.of(text, found);
        return reader.page(part.isPresent() ? Pages.offers(view) : Pages.page(view));
    }
}
