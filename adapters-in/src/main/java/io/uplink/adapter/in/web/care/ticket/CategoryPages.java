package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.field.FieldWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.ListFields;
import io.uplink.application.care.ticket.RemoveCategory;
import io.uplink.application.care.ticket.SaveCategory;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.application.care.ticket.ShowCatalogue.Purpose;
import io.uplink.application.care.ticket.ShowChecklist;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The categories of tickets as a list, and a form for one of them. */
@Path("/settings/categories")
@InCallContext
@RunOnVirtualThread
public class CategoryPages {

    /** A step of the checklist. */
    @TemplateData
    public record Step(String english, String swahili, boolean required) {}

    /** {@code key} is empty for a new one, which has no steps yet. */
    @TemplateData
    public record FormPage(
            String key, String title, CategoryForm form, List<Step> steps, List<Line> fields) {}

    /** A field of the category. */
    @TemplateData
    public record Line(
            String key, String english, String swahili, String kind, String need, boolean active) {}

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance categories(List<Category> categories, boolean editable);

        static native TemplateInstance category(FormPage page, Forms.Errors errors);
    }

    private static final String LIST = "/settings/categories";

    private final Actors actors;
    private final Reader reader;
    private final ShowCatalogue showCatalogue;
    private final SaveCategory saveCategory;
    private final RemoveCategory removeCategory;
    private final ShowChecklist showChecklist;
    private final ListFields listFields;

    CategoryPages(
            Actors actors,
            Reader reader,
            ShowCatalogue showCatalogue,
            SaveCategory saveCategory,
            RemoveCategory removeCategory,
            ShowChecklist showChecklist,
            ListFields listFields) {
        this.actors = actors;
        this.reader = reader;
        this.showCatalogue = showCatalogue;
        this.saveCategory = saveCategory;
        this.removeCategory = removeCategory;
        this.showChecklist = showChecklist;
        this.listFields = listFields;
    }

    @GET
    public TemplateInstance list() {
        var editable = actors.current().may(Permission.SETTINGS_MANAGE, Placement.company());
        return reader.page(Pages.categories(categories(Purpose.SETTINGS), editable));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        var _ = categories(Purpose.CHANGE);
        return form(Optional.empty(), CategoryForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam CategoryForm form) {
        return save(Optional.empty(), form);
    }

    @GET
    @Path("{key}")
    public TemplateInstance show(@RestPath String key) {
        var category =
                categories(Purpose.CHANGE).stream()
                        .filter(known -> known.key().equals(key))
                        .findAny()
                        .orElseThrow(
                                () -> new DomainException(new CatalogueError.NoSuchCategory()));
        return form(Optional.of(key), CategoryForm.of(category), Forms.Errors.none());
    }

    @POST
    @Path("{key}")
    public Response edit(@RestPath String key, @BeanParam CategoryForm form) {
        return save(Optional.of(key), form);
    }

    @POST
    @Path("{key}/removal")
    public Response remove(@RestPath String key, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        removeCategory.execute(
                                actors.current(),
                                new RemoveCategory.Input(key, Versions.ofForm(version))),
                _ -> Redirects.seeOther(LIST, "category.removed"),
                reader.language(),
                errors ->
                        form(
                                Optional.of(key),
                                categories(Purpose.CHANGE).stream()
                                        .filter(known -> known.key().equals(key))
                                        .findAny()
                                        .map(CategoryForm::of)
                                        .orElseGet(CategoryForm::empty),
                                errors));
    }

    private Response save(Optional<String> key, CategoryForm form) {
        return Forms.submit(
                () -> saveCategory.execute(actors.current(), form.toInput(key)),
                _ -> Redirects.seeOther(LIST, "category.saved"),
                reader.language(),
                errors -> form(key, form, errors));
    }

    private List<Category> categories(Purpose purpose) {
        return showCatalogue
                .execute(actors.current(), new ShowCatalogue.Input(purpose))
                .categories();
    }

    private TemplateInstance form(Optional<String> key, CategoryForm form, Forms.Errors errors) {
        var steps =
                key.map(known ->
                                showChecklist
                                        .execute(actors.current(), new ShowChecklist.Input(known))
                                        .steps()
                                        .stream()
                                        .map(step ->
                                                new Step(
                                                        step.english(),
                                                        step.swahili(),
                                                        step.required()))
                                        .toList())
                        .orElse(List.of());
        return reader.page(
                Pages.category(
                        new FormPage(key.orElse(""), form.english(), form, steps, fields(key)),
                        errors));
    }

    private List<Line> fields(Optional<String> key) {
        if (key.isEmpty()) {
            return List.of();
        }
        var words = new FieldWords(reader.language());
        return listFields.execute(actors.current(), new ListFields.Input(key)).stream()
                .map(field ->
                        new Line(
                                field.key(),
                                field.english(),
                                field.swahili(),
                                words.kind(field.shape().code()),
                                field.need() == Field.Need.OPTIONAL ? "" : words.need(field.need()),
                                field.active()))
                .toList();
    }
}
