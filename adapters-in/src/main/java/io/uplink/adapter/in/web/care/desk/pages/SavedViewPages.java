package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.FormView;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.ViewLine;
import io.uplink.adapter.in.web.care.ticket.TicketSearch;
import io.uplink.adapter.in.web.care.ticket.pages.ViewWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.ListViews;
import io.uplink.application.care.desk.RemoveView;
import io.uplink.application.care.desk.ShowView;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Saved views of the list of tickets: made from what is shown, renamed, taken away. */
@Path("/tickets/views")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SavedViewPages {

    @CheckedTemplate(basePath = "care/desk")
    static class Pages {
        static native TemplateInstance views(List<ViewLine> lines, boolean usual);

        static native TemplateInstance view(FormView form, String query, String shows);
    }

    private static final String LIST = "/tickets/views";

    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final DeskText text;
    private final ListViews listViews;
    private final ViewWords viewWords;
    private final ViewChanges changes;

    SavedViewPages(
            Actors actors,
            Reader reader,
            Times times,
            DeskText text,
            ListViews listViews,
            ViewWords viewWords,
            ViewChanges changes) {
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.text = text;
        this.listViews = listViews;
        this.viewWords = viewWords;
        this.changes = changes;
    }

    @GET
    public TemplateInstance list() {
        var shown = listViews.execute(actors.current());
        var lines =
                shown.views().stream()
                        .map(view ->
                                new ViewLine(
                                        view.id().value(),
                                        view.name(),
                                        text.audience(view.audience()),
                                        viewWords.of(view.criteria()),
                                        ViewAddress.url(view.criteria()),
                                        shown.usual().equals(Optional.of(view.id()))))
                        .toList();
        return reader.page(Pages.views(lines, shown.usual().isPresent()));
    }

    /** The form for what the list shows; its filters come in the address. */
    @GET
    @Path("new")
    public TemplateInstance fresh(@BeanParam TicketSearch search) {
        var _ = actors.current().require(Permission.TICKETS_VIEW);
        return form(
                Optional.empty(), Map.of("audience", "own"), criteria(search), Forms.Errors.none());
    }

    /** The filters come in the address, as for the form: what is typed is the name. */
    @POST
    @Path("new")
    public Response add(@BeanParam TicketSearch search, @BeanParam SavedViewForm form) {
        var criteria = criteria(search);
        return Forms.submit(
                () -> {
                    var _ = actors.current().require(Permission.TICKETS_VIEW);
                    TicketSearch.requireReadable(criteria, times.zone());
                    return changes.save(form.toInput(Optional.empty(), Optional.of(criteria)));
                },
                view -> Redirects.seeOther(ViewAddress.url(view.criteria()), "view.saved"),
                reader.language(),
                errors -> form(Optional.empty(), form.typed(), criteria, errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        var shown = changes.shown(id);
        return form(
                Optional.of(shown),
                SavedViewForm.of(shown.view()),
                shown.view().criteria(),
                Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam SavedViewForm form) {
        return Forms.submit(
                () ->
                        changes.save(
                                form.toInput(Optional.of(new SavedViewId(id)), Optional.empty())),
                _ -> Redirects.seeOther(LIST, "view.saved"),
                reader.language(),
                errors -> again(id, form.typed(), errors));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        changes.remove(
                                new RemoveView.Input(
                                        new SavedViewId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther(LIST, "view.removed"),
                reader.language(),
                errors -> again(id, SavedViewForm.of(changes.shown(id).view()), errors));
    }

    @POST
    @Path("default")
    public Response choose(@RestForm @Nullable String view) {
        changes.begin(DeskValues.id(view));
        return Redirects.seeOther(LIST, "view.usual");
    }

    private TemplateInstance again(UUID id, Map<String, String> values, Forms.Errors errors) {
        var shown = changes.shown(id);
        return form(Optional.of(shown), values, shown.view().criteria(), errors);
    }

    private static Map<String, String> criteria(TicketSearch search) {
        var given = new LinkedHashMap<String, String>();
        search.typed()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        given.put(name, value);
                    }
                });
        return given;
    }

    private TemplateInstance form(
            Optional<ShowView.Shown> shown,
            Map<String, String> values,
            Map<String, String> criteria,
            Forms.Errors errors) {
        var present = shown.map(ShowView.Shown::view);
        return reader.page(
                Pages.view(
                        new FormView(
                                present.map(one -> one.id().toString()).orElse(""),
                                present.map(SavedView::name).orElse(text.words().newView()),
                                values,
                                Map.of(),
                                text.audiences(present.<Audience>map(SavedView::audience)),
                                shown.map(ShowView.Shown::mayChange).orElse(true),
                                errors),
                        ViewAddress.parameters(criteria),
                        viewWords.of(criteria)));
    }
}
