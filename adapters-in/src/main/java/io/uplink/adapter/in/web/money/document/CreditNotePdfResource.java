package io.uplink.adapter.in.web.money.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.document.PrintCreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
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

/** A credit note on paper, over the API. */
@Path("/api/v1/credit-notes/{id}/pdf")
@Produces(PdfAnswers.PDF)
@InCallContext
@RunOnVirtualThread
public class CreditNotePdfResource {

    private final Actors actors;
    private final PdfAnswers answers;
    private final PrintCreditNote print;

    CreditNotePdfResource(Actors actors, PdfAnswers answers, PrintCreditNote print) {
        this.actors = actors;
        this.answers = answers;
        this.print = print;
    }

    @GET
    @Operation(summary = "A credit note as a PDF")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content =
                    @Content(
                            mediaType = PdfAnswers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@RestPath UUID id) {
        return answers.of(print.execute(actors.current(), new CreditNoteId(id)));
    }
}
