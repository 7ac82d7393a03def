package io.uplink.adapter.in.web.outreach.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.outreach.message.CountMessages;
import io.uplink.application.outreach.message.FindMessages;
import io.uplink.application.outreach.message.ShowGateway;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Who was told what, and what did not arrive. */
@Path("/messages")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MessagePages {

    /** What stands above the list: which messages, and how the whole stands. */
    @TemplateData
    public record Head(
            List<MessageViews.Tab> tabs,
            List<MessageViews.Option> occasions,
            Map<String, String> typed,
            String query,
            String withoutState,
            String gateway,
            boolean mayTest,
            boolean maySeeAll) {}

    @CheckedTemplate(basePath = "outreach/message")
    static class Pages {
        static native TemplateInstance list(Head head, Page<MessageViews.Line> messages);
    }

    private final FindMessages findMessages;
    private final CountMessages countMessages;
    private final ShowGateway showGateway;
    private final Actors actors;
    private final Reader reader;
    private final Times times;

    MessagePages(
            FindMessages findMessages,
            CountMessages countMessages,
            ShowGateway showGateway,
            Actors actors,
            Reader reader,
            Times times) {
        this.findMessages = findMessages;
        this.countMessages = countMessages;
        this.showGateway = showGateway;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
    }

    @GET
    public TemplateInstance list(@BeanParam MessageSearch search, @RestQuery Optional<String> at) {
        var views = new MessageViews(new OutreachWords(reader.language()));
        var found =
                findMessages
                        .execute(
                                actors.current(),
                                new FindMessages.Input(
                                        search.filter(times.zone()), at, Page.USUAL_SIZE))
                        .map(views::line);
        var typed = search.typed();
        var head =
                new Head(
                        views.tabs(
                                countMessages.execute(actors.current()),
                                typed.getOrDefault("state", "")),
                        views.occasions(typed.getOrDefault("template", "")),
                        typed,
                        search.query(),
                        search.withoutState(),
                        showGateway.execute(actors.current()),
                        actors.current().may(Permission.SETTINGS_MANAGE, Placement.company()),
                        actors.current().may(Permission.MESSAGES_VIEW, Placement.company()));
        return reader.page(Pages.list(head, found));
    }
}
