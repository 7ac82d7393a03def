package io.uplink.adapter.in.web.money.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerBodies.BooksLock;
import io.uplink.adapter.in.web.money.ledger.LedgerBodies.BooksUnlock;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.BooksView;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.JournalCheckView;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.TrialBalanceView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.ledger.LockPeriod;
import io.uplink.application.money.ledger.ShowBooks;
import io.uplink.application.money.ledger.ShowTrialBalance;
import io.uplink.application.money.ledger.UnlockPeriod;
import io.uplink.application.money.ledger.VerifyLedger;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The books as a whole over the API: closed days, the trial balance, and whether they are sound.
 */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class BooksResource {

    private final Actors actors;
    private final ShowBooks showBooks;
    private final ShowTrialBalance showTrialBalance;
    private final LockPeriod lockPeriod;
    private final UnlockPeriod unlockPeriod;
    private final VerifyLedger verifyLedger;

    BooksResource(
            Actors actors,
            ShowBooks showBooks,
            ShowTrialBalance showTrialBalance,
            LockPeriod lockPeriod,
            UnlockPeriod unlockPeriod,
            VerifyLedger verifyLedger) {
        this.actors = actors;
        this.showBooks = showBooks;
        this.showTrialBalance = showTrialBalance;
        this.lockPeriod = lockPeriod;
        this.unlockPeriod = unlockPeriod;
        this.verifyLedger = verifyLedger;
    }

    @GET
    @Path("trial-balance")
    @Operation(summary = "What stands on every account at the end of a day, today by itself")
    public TrialBalanceView trialBalance(@RestQuery Optional<String> day) {
        return TrialBalanceView.of(
                showTrialBalance.execute(
                        actors.current(),
                        new ShowTrialBalance.Input(LedgerDays.read("day", day.orElse("")))));
    }

    @GET
    @Path("books")
    @Operation(summary = "Through which day the books are closed")
    @APIResponseSchema(BooksView.class)
    public Response books() {
        return answer(BooksView.of(showBooks.execute(actors.current())));
    }

    @POST
    @Path("books/lock")
    @Operation(summary = "Closes every day through one that is over")
    @APIResponseSchema(BooksView.class)
    public Response lock(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, BooksLock body) {
        return answer(
                BooksView.of(
                        lockPeriod.execute(
                                actors.current(),
                                new LockPeriod.Input(
                                        LedgerDays.read("through", body.through()),
                                        Versions.required(seen)))));
    }

    @POST
    @Path("books/unlock")
    @Operation(summary = "Opens closed days again")
    @APIResponseSchema(BooksView.class)
    public Response unlock(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, BooksUnlock body) {
        return answer(
                BooksView.of(
                        unlockPeriod.execute(
                                actors.current(),
                                new UnlockPeriod.Input(
                                        LedgerDays.read("through", body.through()),
                                        Inputs.text(body.why()),
                                        Versions.required(seen)))));
    }

    @GET
    @Path("verification")
    @Operation(summary = "What the last check of the journal found")
    public JournalCheckView verification() {
        return JournalCheckView.of(showBooks.execute(actors.current()).watch());
    }

    @POST
    @Path("verification")
    @Operation(summary = "Reckons the whole journal again, now")
    public JournalCheckView verify() {
        return JournalCheckView.of(verifyLedger.execute(actors.current()));
    }

    private static Response answer(BooksView books) {
        return Response.ok(books).header(HttpHeaders.ETAG, Versions.tag(books.version())).build();
    }
}
