package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.mpesa.DecideCall;
import io.uplink.application.money.mpesa.ListTroubledCalls;
import io.uplink.application.money.mpesa.port.CallQueries.Row;
import io.uplink.domain.money.mpesa.InboundId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Calls of Safaricom's that need somebody's eye. */
@Path("/mpesa/calls")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MpesaCallPages {

    private static final String HERE = "/mpesa/calls";

    /** A call of the list; {@code look} is the class of its mark. */
    @TemplateData
    public record CallRow(
            String id,
            String about,
            String shortcode,
            String source,
            boolean listed,
            Instant at,
            String mark,
            String look,
            String problem,
            boolean waits,
            boolean again) {}

    @CheckedTemplate(basePath = "money/mpesa")
    static class Pages {
        static native TemplateInstance calls(List<CallRow> rows);
    }

    private final Actors actors;
    private final Reader reader;
    private final ListTroubledCalls listCalls;
    private final DecideCall decideCall;

    MpesaCallPages(
            Actors actors, Reader reader, ListTroubledCalls listCalls, DecideCall decideCall) {
        this.actors = actors;
        this.reader = reader;
        this.listCalls = listCalls;
        this.decideCall = decideCall;
    }

    @GET
    public TemplateInstance list() {
        var words = new MpesaWords(reader.language()).words();
        return reader.page(
                Pages.calls(
                        listCalls.execute(actors.current()).stream()
                                .map(row -> row(row, words))
                                .toList()));
    }

    @POST
    @Path("{id}/retry")
    public Response again(@RestPath UUID id) {
        decideCall.execute(actors.current(), new DecideCall.Input(new InboundId(id), true));
        return Redirects.seeOther(HERE, "mpesa.call-again");
    }

    @POST
    @Path("{id}/set-aside")
    public Response aside(@RestPath UUID id) {
        decideCall.execute(actors.current(), new DecideCall.Input(new InboundId(id), false));
        return Redirects.seeOther(HERE, "mpesa.call-aside");
    }

    private static CallRow row(Row row, MpesaMessages words) {
        var outcome = row.outcome().orElse("");
        return new CallRow(
                row.id().toString(),
                row.about(),
                row.shortcode(),
                row.source(),
                row.trusted(),
                row.receivedAt(),
                switch (outcome) {
                    case "forged" -> words.callForged();
                    case "stuck" -> words.callStuck();
                    case "unreadable" -> words.callUnreadable();
                    default -> words.callWaits();
                },
                outcome.equals("forged") || outcome.equals("stuck") ? "bad" : "warn",
                row.problem().orElse(""),
                outcome.isEmpty(),
                outcome.equals("forged") || outcome.equals("stuck"));
    }
}
