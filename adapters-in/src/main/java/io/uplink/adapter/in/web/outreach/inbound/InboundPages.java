package io.uplink.adapter.in.web.outreach.inbound;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.outreach.inbound.FindInboundTexts;
import io.uplink.application.outreach.inbound.port.InboundQueries.Row;
import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What people texted to us, with what became of it. */
@Path("/messages/inbound")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class InboundPages {

    /** A tab. */
    @TemplateData
    public record Tab(String code, String name, boolean current) {}

    /**
     * One text; what is empty is not known.
     *
     * @param tone of what became of it: ok, warn or none
     */
    @TemplateData
    public record Line(
            Instant at,
            String sender,
            String customer,
            String customerPath,
            String words,
            String outcome,
            String tone,
            String icon,
            String ticket,
            String ticketPath) {}

    @CheckedTemplate(basePath = "outreach/inbound")
    static class Pages {
        static native TemplateInstance list(List<Tab> tabs, String query, Page<Line> lines);
    }

    private final FindInboundTexts findInboundTexts;
    private final Actors actors;
    private final Reader reader;

    InboundPages(FindInboundTexts findInboundTexts, Actors actors, Reader reader) {
        this.findInboundTexts = findInboundTexts;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> outcome, @RestQuery Optional<String> at) {
        var chosen = outcome.filter(code -> !code.isBlank()).map(InboundPages::outcome);
        var found =
                findInboundTexts
                        .execute(
                                actors.current(),
                                new FindInboundTexts.Input(chosen, at, Page.USUAL_SIZE))
                        .map(this::line);
        var tabs =
                Stream.of(
                                InboundOutcome.UNKNOWN_SENDER,
                                InboundOutcome.AMBIGUOUS,
                                InboundOutcome.NO_TICKET,
                                InboundOutcome.REPLIED,
                                InboundOutcome.ANSWERED,
                                InboundOutcome.WITHDRAWN)
                        .map(one -> new Tab(one.code(), word(one), chosen.equals(Optional.of(one))))
                        .toList();
        var query = chosen.map(one -> "outcome=" + one.code() + "&").orElse("");
        return reader.page(Pages.list(tabs, query, found));
    }

    private static InboundOutcome outcome(String code) {
        return InboundOutcome.ofCode(code)
                .orElseThrow(() -> Invalid.of("outcome", "choice.unknown"));
    }

    private Line line(Row row) {
        return new Line(
                row.at(),
                row.sender(),
                row.customerName().orElse(""),
                row.customer().map(id -> path("customers", id)).orElse(""),
                row.words(),
                word(row.outcome()),
                tone(row.outcome()),
                icon(row.outcome()),
                row.ticketNumber().orElse(""),
                row.ticket().map(id -> path("tickets", id)).orElse(""));
    }

    private static String path(String place, UUID id) {
        return "/" + place + "/" + id;
    }

    private static String tone(InboundOutcome outcome) {
        return switch (outcome) {
            case REPLIED, ANSWERED -> "ok";
            case UNKNOWN_SENDER, AMBIGUOUS, NO_TICKET, NOT_THEIRS, REFUSED, TOO_MANY -> "warn";
            case WAITING, WITHDRAWN, NO_PHONE, EMPTY -> "";
        };
    }

    private static String icon(InboundOutcome outcome) {
        return switch (outcome) {
            case REPLIED, ANSWERED -> "circle-check";
            case UNKNOWN_SENDER, AMBIGUOUS, NO_TICKET, NOT_THEIRS, REFUSED, TOO_MANY ->
                    "alert-triangle";
            case WAITING -> "progress";
            case WITHDRAWN -> "message-off";
            case NO_PHONE, EMPTY -> "circle";
        };
    }

    private String word(InboundOutcome outcome) {
        var words =
                MessageBundles.get(
                        InboundMessages.class, Localized.Literal.of(reader.language().code()));
        return switch (outcome) {
            case WAITING -> words.waiting();
            case REPLIED -> words.replied();
            case ANSWERED -> words.answered();
            case WITHDRAWN -> words.withdrawn();
            case UNKNOWN_SENDER -> words.unknownSender();
            case AMBIGUOUS -> words.ambiguous();
            case NO_TICKET -> words.noTicket();
            case NOT_THEIRS -> words.notTheirs();
            case REFUSED -> words.refused();
            case TOO_MANY -> words.tooMany();
            case NO_PHONE -> words.noPhone();
            case EMPTY -> words.empty();
        };
    }
}
