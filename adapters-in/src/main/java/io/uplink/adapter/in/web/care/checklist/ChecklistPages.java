package io.uplink.adapter.in.web.care.checklist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.checklist.ChecklistForm.Row;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.SaveChecklist;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.application.care.ticket.ShowChecklist;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What is to be done on each ticket of a category: all steps in one form, in their order. */
@Path("/settings/categories/{key}/steps")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ChecklistPages {

    /**
     * The form.
     *
     * @param moved whether rows were moved that nobody saved yet
     */
    @TemplateData
    public record FormPage(
            String key, String category, long version, List<Row> rows, boolean moved, int most) {

        public boolean isFull() {
            return rows.size() >= most;
        }
    }

    @CheckedTemplate(basePath = "care/checklist")
    static class Pages {
        static native TemplateInstance edit(FormPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowCatalogue showCatalogue;
    private final ShowChecklist showChecklist;
    private final SaveChecklist saveChecklist;

    ChecklistPages(
            Actors actors,
            Reader reader,
            ShowCatalogue showCatalogue,
            ShowChecklist showChecklist,
            SaveChecklist saveChecklist) {
        this.actors = actors;
        this.reader = reader;
        this.showCatalogue = showCatalogue;
        this.showChecklist = showChecklist;
        this.saveChecklist = saveChecklist;
    }

    @GET
    public TemplateInstance show(@RestPath String key) {
        var name = category(key);
        var list = showChecklist.execute(actors.current(), new ShowChecklist.Input(key));
        var rows = withBlank(ChecklistForm.rows(list));
        return page(
                new FormPage(key, name, list.version(), rows, false, Checklist.MOST),
                Forms.Errors.none());
    }

    /** Saves it, or shows it with a row moved, taken away or added. */
    @POST
    public Response edit(@RestPath String key, @BeanParam ChecklistForm form) {
        if (!form.isSaving()) {
            return Response.ok(again(key, form, form.moved(), Forms.Errors.none())).build();
        }
        return Forms.submit(
                () -> saveChecklist.execute(actors.current(), form.toInput(key)),
                _ -> Redirects.seeOther("/settings/categories/" + key, "category.steps-saved"),
                reader.language(),
                errors -> again(key, form, form.rows(), errors));
    }

    private TemplateInstance again(
            String key, ChecklistForm form, List<Row> rows, Forms.Errors errors) {
        var name = category(key);
        var shown = form.isAdding() ? withBlank(withBlank(rows)) : withBlank(rows);
        return page(
                new FormPage(key, name, form.version(), shown, !form.isSaving(), Checklist.MOST),
                errors);
    }

    /** There is always a row to type the next step into, as long as there may be one. */
    private static List<Row> withBlank(List<Row> rows) {
        if (rows.size() >= Checklist.MOST) {
            return rows;
        }
        var more = new ArrayList<>(rows);
        more.add(new Row(rows.size(), "", "", "", false));
        return more;
    }

    private String category(String key) {
        return showCatalogue
                .execute(actors.current(), new ShowCatalogue.Input(ShowCatalogue.Purpose.CHANGE))
                .categories()
                .stream()
                .filter(known -> known.key().equals(key))
                .map(known -> known.label(reader.language()))
                .findAny()
                .orElseThrow(() -> new DomainException(new CatalogueError.NoSuchCategory()));
    }

    private TemplateInstance page(FormPage page, Forms.Errors errors) {
        return reader.page(Pages.edit(page, errors));
    }
}
