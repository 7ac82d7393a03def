package io.uplink.adapter.in.web.money.statement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.statement.ProofViews.ProofDayView;
import io.uplink.adapter.in.web.money.statement.ProofViews.ProofSheetView;
import io.uplink.adapter.in.web.money.statement.ProofViews.StatementTakenView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.money.statement.ImportStatement;
import io.uplink.application.money.statement.ShowProof;
import io.uplink.application.money.statement.ShowProofDay;
import io.uplink.domain.money.mpesa.ShortcodeId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Statements over the API. */
@Path("/api/v1/mpesa/shortcodes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class ProofResource {

    private final Actors actors;
    private final ShowProof showProof;
    private final ShowProofDay showDay;
    private final ImportStatement importStatement;

    ProofResource(
            Actors actors,
            ShowProof showProof,
            ShowProofDay showDay,
            ImportStatement importStatement) {
        this.actors = actors;
        this.showProof = showProof;
        this.showDay = showDay;
        this.importStatement = importStatement;
    }

    @GET
    @Path("proof")
    @Operation(summary = "A month, day by day: what statement, calls and books say")
    public List<ProofDayView> days(@RestPath UUID id) {
        return showProof.execute(actors.current(), Optional.of(new ShortcodeId(id))).days().stream()
                .map(ProofDayView::of)
                .toList();
    }

    @GET
    @Path("proof/{day}")
    @Operation(summary = "A day: which receipts differ, and what a person has to enter")
    public ProofSheetView day(@RestPath UUID id, @RestPath LocalDate day) {
        return ProofSheetView.of(
                showDay.execute(
                        actors.current(), new ShowProofDay.Input(new ShortcodeId(id), day)));
    }

    /** Sent again it changes nothing. */
    @POST
    @Path("statements")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a statement as the portal of M-Pesa writes it, as CSV")
    public StatementTakenView take(@RestPath UUID id, String csv) {
        return StatementTakenView.of(
                importStatement.execute(
                        actors.current(),
                        new ImportStatement.Input(
                                Optional.of(new ShortcodeId(id)),
                                "statement.csv",
                                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))));
    }
}
