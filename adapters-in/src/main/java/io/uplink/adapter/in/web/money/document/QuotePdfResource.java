package io.uplink.adapter.in.web.money.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.document.PrintQuote;
import io.uplink.domain.money.quote.QuoteId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** A quote on paper, over the API. */
@Path("/api/v1/quotes/{id}/pdf")
@Produces(PdfAnswers.PDF)
@InCallContext
@RunOnVirtualThread
public class QuotePdfResource {

    private final Actors actors;
    private final PdfAnswers answers;
    private final PrintQuote print;

    QuotePdfResource(Actors actors, PdfAnswers answers, PrintQuote print) {
        this.actors = actors;
        this.answers = answers;
        this.print = print;
    }

    @GET
    @Operation(summary = "A quote that was sent as a PDF")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content =
                    @Content(
                            mediaType = PdfAnswers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@RestPath UUID id) {
        return answers.of(print.execute(actors.current(), new QuoteId(id)));
    }
}
