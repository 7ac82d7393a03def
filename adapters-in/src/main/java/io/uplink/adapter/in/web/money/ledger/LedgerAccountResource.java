package io.uplink.adapter.in.web.money.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerBodies.LedgerAccountName;
import io.uplink.adapter.in.web.money.ledger.LedgerBodies.NewLedgerAccount;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.ChartLineView;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.LedgerAccountView;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.StatementView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.ledger.CloseAccount;
import io.uplink.application.money.ledger.OpenAccount;
import io.uplink.application.money.ledger.RenameAccount;
import io.uplink.application.money.ledger.ReopenAccount;
import io.uplink.application.money.ledger.ShowChart;
import io.uplink.application.money.ledger.ShowStatement;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The chart of accounts over the API. */
@Path("/api/v1/ledger/accounts")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class LedgerAccountResource {

    private final Actors actors;
    private final ShowChart showChart;
    private final ShowStatement showStatement;
    private final OpenAccount openAccount;
    private final RenameAccount renameAccount;
    private final CloseAccount closeAccount;
    private final ReopenAccount reopenAccount;

    LedgerAccountResource(
            Actors actors,
            ShowChart showChart,
            ShowStatement showStatement,
            OpenAccount openAccount,
            RenameAccount renameAccount,
            CloseAccount closeAccount,
            ReopenAccount reopenAccount) {
        this.actors = actors;
        this.showChart = showChart;
        this.showStatement = showStatement;
        this.openAccount = openAccount;
        this.renameAccount = renameAccount;
        this.closeAccount = closeAccount;
        this.reopenAccount = reopenAccount;
    }

    @GET
    @Operation(summary = "Every account with its balance of today, each below the one above it")
    public List<ChartLineView> chart() {
        return showChart.execute(actors.current()).lines().stream().map(ChartLineView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Opens an account")
    @APIResponseSchema(value = LedgerAccountView.class, responseCode = "201")
    public Response open(NewLedgerAccount body) {
        var opened = openAccount.execute(actors.current(), body.input());
        return Response.created(URI.create("/api/v1/ledger/accounts/" + opened.id()))
                .entity(LedgerAccountView.of(opened))
                .header(HttpHeaders.ETAG, Versions.tag(opened.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "An account with its lines, the oldest first, and what stood after each",
            description = "from and until are days; the version in the ETag is the account's.")
    @APIResponseSchema(StatementView.class)
    public Response statement(
            @RestPath UUID id,
            @BeanParam StatementSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        var statement =
                showStatement.execute(
                        actors.current(), search.input(id, cursor, Page.sizeOf(size)));
        return Response.ok(StatementView.of(statement))
                .header(HttpHeaders.ETAG, Versions.tag(statement.account().version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Renames an account")
    @APIResponseSchema(LedgerAccountView.class)
    public Response rename(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            LedgerAccountName body) {
        return answer(
                renameAccount.execute(
                        actors.current(),
                        new RenameAccount.Input(
                                new AccountId(id),
                                Inputs.text(body.name()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/closure")
    @Operation(summary = "Closes an account on which nothing stands")
    @APIResponseSchema(LedgerAccountView.class)
    public Response close(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                closeAccount.execute(
                        actors.current(),
                        new CloseAccount.Input(new AccountId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/reopening")
    @Operation(summary = "Opens a closed account again")
    @APIResponseSchema(LedgerAccountView.class)
    public Response reopen(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                reopenAccount.execute(
                        actors.current(),
                        new ReopenAccount.Input(new AccountId(id), Versions.required(seen))));
    }

    private static Response answer(Account account) {
        return Response.ok(LedgerAccountView.of(account))
                .header(HttpHeaders.ETAG, Versions.tag(account.version()))
                .build();
    }
}
