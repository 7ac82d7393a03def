package io.uplink.adapter.in.web.money.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerBodies.NewJournalEntry;
import io.uplink.adapter.in.web.money.ledger.LedgerBodies.Reversal;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.JournalEntryView;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.JournalLineView;
import io.uplink.adapter.in.web.money.ledger.LedgerViews.PostedView;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.ledger.FindEntries;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.application.money.ledger.ShowEntry;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.Posted;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The journal over the API. */
@Path("/api/v1/ledger/entries")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class JournalResource {

    private final Actors actors;
    private final FindEntries findEntries;
    private final ShowEntry showEntry;
    private final PostEntry postEntry;
    private final ReverseEntry reverseEntry;

    JournalResource(
            Actors actors,
            FindEntries findEntries,
            ShowEntry showEntry,
            PostEntry postEntry,
            ReverseEntry reverseEntry) {
        this.actors = actors;
        this.findEntries = findEntries;
        this.showEntry = showEntry;
        this.postEntry = postEntry;
        this.reverseEntry = reverseEntry;
    }

    @GET
    @Operation(
            summary = "The journal, the latest day first",
            description =
                    "account is an id, from and until are days, source is manual, reversal or what"
                            + " happened to what, such as invoice.issued; sourceId is the thing's.")
    public Page<JournalLineView> list(
            @BeanParam JournalSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findEntries
                .execute(
                        actors.current(),
                        new FindEntries.Input(search.filter(), cursor, Page.sizeOf(size)))
                .map(JournalLineView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Posts an entry by hand; its debits and credits must be the same")
    @APIResponseSchema(value = PostedView.class, responseCode = "201")
    public Response post(NewJournalEntry body) {
        return created(postEntry.execute(actors.current(), body.input()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An entry with its lines")
    @APIResponseSchema(JournalEntryView.class)
    public Response entry(@RestPath UUID id) {
        var sheet = showEntry.execute(actors.current(), new EntryId(id));
        return Response.ok(JournalEntryView.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.version()))
                .build();
    }

    @POST
    @Path("{id}/reversal")
    @Idempotent
    @Operation(summary = "Takes an entry back by a second one, which is answered")
    @APIResponseSchema(value = PostedView.class, responseCode = "201")
    public Response reverse(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Reversal body) {
        return created(
                reverseEntry.execute(
                        actors.current(),
                        new ReverseEntry.Input(
                                new EntryId(id),
                                LedgerDays.read("day", body.day()),
                                Inputs.text(body.why()),
                                Versions.required(seen))));
    }

    private static Response created(Posted posted) {
        return Response.created(URI.create("/api/v1/ledger/entries/" + posted.entry().id()))
                .entity(PostedView.of(posted))
                .header(HttpHeaders.ETAG, Versions.tag(posted.version()))
                .build();
    }
}
