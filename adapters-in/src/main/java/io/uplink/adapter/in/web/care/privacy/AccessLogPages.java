package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.privacy.FindLooks;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at whose personal data. */
@Path("/customers/access-log")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class AccessLogPages {

    @CheckedTemplate(basePath = "care/privacy")
    static class Pages {
        static native TemplateInstance looks(
                Page<LookLine> looks, Map<String, String> typed, String query);
    }

    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final FindLooks findLooks;

    AccessLogPages(Actors actors, Reader reader, Times times, FindLooks findLooks) {
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.findLooks = findLooks;
    }

    @GET
    public TemplateInstance list(
            @BeanParam AccessLogSearch search, @RestQuery Optional<String> at) {
        var found =
                findLooks.execute(
                        actors.current(),
                        new FindLooks.Input(search.filter(times.zone()), at, Page.USUAL_SIZE));
        var typed = search.typed();
        return reader.page(
                Pages.looks(
                        found.map(entry -> LookLine.of(entry, reader.language())),
                        typed,
                        SearchFields.query(typed)));
    }
}
