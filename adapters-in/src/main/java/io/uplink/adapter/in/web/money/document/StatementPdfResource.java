package io.uplink.adapter.in.web.money.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.document.PrintStatement;
import io.uplink.application.money.payment.ShowCustomerStatement;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A customer's account on paper, over the API. */
@Path("/api/v1/customers/{id}/account-statement/pdf")
@Produces(PdfAnswers.PDF)
@InCallContext
@RunOnVirtualThread
public class StatementPdfResource {

    private final Actors actors;
    private final PdfAnswers answers;
    private final PrintStatement print;

    StatementPdfResource(Actors actors, PdfAnswers answers, PrintStatement print) {
        this.actors = actors;
        this.answers = answers;
        this.print = print;
    }

    @GET
    @Operation(
            summary = "A customer's account as a PDF",
            description =
                    "from and until are days; the last three months where none are given. Days with"
                            + " more than 500 lines are refused: ask for fewer.")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content =
                    @Content(
                            mediaType = PdfAnswers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(
            @RestPath UUID id,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> until) {
        return answers.of(
                print.execute(
                        actors.current(),
                        new ShowCustomerStatement.Input(
                                new CustomerId(id),
                                LedgerDays.read("from", from.orElse("")),
                                LedgerDays.read("until", until.orElse("")))));
    }
}
