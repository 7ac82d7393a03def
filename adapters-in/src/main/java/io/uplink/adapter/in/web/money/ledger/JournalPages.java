package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.EntryPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.JournalPage;
import io.uplink.adapter.in.web.money.ledger.LedgerPageViews.NewEntryPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.ledger.PostEntry;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.application.money.ledger.ShowBooks;
import io.uplink.application.shared.Ids;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The journal: what was posted, one entry, and a new one written by hand. */
@Path("/ledger/journal")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class JournalPages {

    @CheckedTemplate(basePath = "money/ledger")
    static class Pages {
        static native TemplateInstance journal(JournalPage page);

        static native TemplateInstance newEntry(NewEntryPage page, Forms.Errors errors);

        static native TemplateInstance entry(EntryPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final LedgerReader ledger;
    private final ShowBooks showBooks;
    private final PostEntry postEntry;
    private final ReverseEntry reverseEntry;
    private final Ids ids;

    JournalPages(
            Actors actors,
            Reader reader,
            LedgerReader ledger,
            ShowBooks showBooks,
            PostEntry postEntry,
            ReverseEntry reverseEntry,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.ledger = ledger;
        this.showBooks = showBooks;
        this.postEntry = postEntry;
        this.reverseEntry = reverseEntry;
        this.ids = ids;
    }

    @GET
    public TemplateInstance journal(
            @BeanParam JournalSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.journal(ledger.journal(search, at)));
    }

    /** The key in the form keeps a second click from posting a second entry. */
    @GET
    @Path("new")
    public TemplateInstance newEntry() {
        var today = showBooks.execute(actors.current()).today();
        return form(EntryForm.empty(today.toString(), ids.next().toString()), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response post(@BeanParam EntryForm form) {
        if (form.wantsMoreLines()) {
            return Response.ok(form(form, Forms.Errors.none())).build();
        }
        return Forms.submit(
                () -> postEntry.execute(actors.current(), form.input()),
                posted ->
                        Redirects.seeOther(
                                "/ledger/journal/" + posted.entry().id(), "ledger.posted"),
                reader.language(),
                errors -> form(form, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance entry(@RestPath UUID id) {
        return shown(id, new ReversalForm(), Forms.Errors.none());
    }

    @POST
    @Path("{id}/reversal")
    public Response reverse(@RestPath UUID id, @BeanParam ReversalForm form) {
        return Forms.submit(
                () -> reverseEntry.execute(actors.current(), form.input(id)),
                posted ->
                        Redirects.seeOther(
                                "/ledger/journal/" + posted.entry().id(), "ledger.reversed"),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    private TemplateInstance form(EntryForm form, Forms.Errors errors) {
        return reader.page(Pages.newEntry(ledger.newEntry(form), errors));
    }

    private TemplateInstance shown(UUID id, ReversalForm form, Forms.Errors errors) {
        return reader.page(Pages.entry(ledger.entry(id, form), errors));
    }
}
