package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.ticket.SuggestMentions;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Whom a note may name: the list under the composer while one types, and a page with a form of its
 * own for a browser without script.
 */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MentionPages {

    /** As many as fit under the composer. */
    private static final int OFFERED = 8;

    /** As many as one looks through; the others are found by name. */
    private static final int LISTED = 50;

    /** A colleague. */
    @TemplateData
    public record Colleague(UUID id, String name, String initials) {}

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance mentions(UUID ticket, String q, List<Colleague> colleagues);

        static native TemplateInstance mentionOffers(List<Colleague> colleagues);
    }

    private final SuggestMentions suggest;
    private final Actors actors;
    private final Reader reader;

    MentionPages(SuggestMentions suggest, Actors actors, Reader reader) {
        this.suggest = suggest;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    @Path("{id}/mentions")
    public TemplateInstance suggest(
            @RestPath UUID id,
            @RestQuery Optional<String> q,
            @HeaderParam("HX-Request") @Nullable String part) {
        var typed = q.orElse("");
        var inPage = part != null;
        var found =
                suggest
                        .execute(
                                actors.current(),
                                new SuggestMentions.Input(
                                        new TicketId(id), typed, inPage ? OFFERED : LISTED))
                        .stream()
                        .map(one ->
                                new Colleague(
                                        one.id().value(), one.name(), Names.initials(one.name())))
                        .toList();
        return reader.page(inPage ? Pages.mentionOffers(found) : Pages.mentions(id, typed, found));
    }
}
