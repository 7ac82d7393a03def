package io.uplink.adapter.in.web.care.field;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.field.FieldInput.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.ListFields;
import io.uplink.application.care.ticket.RemoveField;
import io.uplink.application.care.ticket.SaveField;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.care.field.FieldError;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A form for one field of a category; the page of the category lists them. */
@Path("/settings/categories/{key}/fields")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class FieldPages {

    private static final List<String> KINDS =
            List.of("text", "long-text", "number", "date", "yes-no", "choice");

    /**
     * The form.
     *
     * @param field the key of the one that is edited; empty for a new one
     */
    @TemplateData
    public record FormPage(
            String key,
            String category,
            String field,
            FieldForm form,
            List<Option> kinds,
            List<Option> needs) {}

    @CheckedTemplate(basePath = "care/field")
    static class Pages {
        static native TemplateInstance edit(FormPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowCatalogue showCatalogue;
    private final ListFields listFields;
    private final SaveField saveField;
    private final RemoveField removeField;

    FieldPages(
            Actors actors,
            Reader reader,
            ShowCatalogue showCatalogue,
            ListFields listFields,
            SaveField saveField,
            RemoveField removeField) {
        this.actors = actors;
        this.reader = reader;
        this.showCatalogue = showCatalogue;
        this.listFields = listFields;
        this.saveField = saveField;
        this.removeField = removeField;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestPath String key) {
        return form(key, Optional.empty(), FieldForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@RestPath String key, @BeanParam FieldForm form) {
        return save(key, Optional.empty(), form);
    }

    @GET
    @Path("{fieldKey}")
    public TemplateInstance show(@RestPath String key, @RestPath String fieldKey) {
        return form(
                key,
                Optional.of(fieldKey),
                FieldForm.of(field(key, fieldKey)),
                Forms.Errors.none());
    }

    @POST
    @Path("{fieldKey}")
    public Response edit(
            @RestPath String key, @RestPath String fieldKey, @BeanParam FieldForm form) {
        return save(key, Optional.of(fieldKey), form);
    }

    @POST
    @Path("{fieldKey}/removal")
    public Response remove(
            @RestPath String key, @RestPath String fieldKey, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        removeField.execute(
                                actors.current(),
                                new RemoveField.Input(key, fieldKey, Versions.ofForm(version))),
                _ -> Redirects.seeOther(place(key), "field.removed"),
                reader.language(),
                errors ->
                        form(
                                key,
                                Optional.of(fieldKey),
                                FieldForm.of(field(key, fieldKey)),
                                errors));
    }

    private Response save(String key, Optional<String> field, FieldForm form) {
        return Forms.submit(
                () -> saveField.execute(actors.current(), form.toInput(key, field)),
                _ -> Redirects.seeOther(place(key), "field.saved"),
                reader.language(),
                errors -> form(key, field, form, errors));
    }

    private static String place(String key) {
        return "/settings/categories/" + key + "#fields";
    }

    private Field field(String key, String field) {
        return listFields.execute(actors.current(), new ListFields.Input(Optional.of(key))).stream()
                .filter(known -> known.key().equals(field))
                .findAny()
                .orElseThrow(() -> new DomainException(new FieldError.NoSuchField()));
    }

    private TemplateInstance form(
            String key, Optional<String> field, FieldForm form, Forms.Errors errors) {
        var words = new FieldWords(reader.language());
        return reader.page(
                Pages.edit(
                        new FormPage(
                                key,
                                category(key),
                                field.orElse(""),
                                form,
                                KINDS.stream()
                                        .map(code -> new Option(code, words.kind(code)))
                                        .toList(),
                                Arrays.stream(Need.values())
                                        .map(need -> new Option(need.code(), words.need(need)))
                                        .toList()),
                        errors));
    }

    private String category(String key) {
        return categories()
                .filter(known -> known.key().equals(key))
                .map(known -> known.label(reader.language()))
                .findAny()
                .orElseThrow(() -> new DomainException(new CatalogueError.NoSuchCategory()));
    }

    private Stream<Category> categories() {
        return showCatalogue
                .execute(actors.current(), new ShowCatalogue.Input(ShowCatalogue.Purpose.CHANGE))
                .categories()
                .stream();
    }
}
