package io.uplink.adapter.in.web.outreach.template;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.adapter.in.web.outreach.template.TemplateViews.Field;
import io.uplink.adapter.in.web.outreach.template.TemplateViews.Group;
import io.uplink.adapter.in.web.outreach.template.TemplateViews.Shown;
import io.uplink.adapter.in.web.outreach.template.TemplateViews.Word;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.outreach.template.EditTemplate;
import io.uplink.application.outreach.template.ListTemplates;
import io.uplink.application.outreach.template.PreviewTemplate;
import io.uplink.application.outreach.template.ShowTemplate;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** What is sent on which occasion, and how it looks on a telephone. */
@Path("/messages/templates")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TemplatePages {

    /** The form of one template. */
    @TemplateData
    public record FormPage(
            String key,
            String name,
            String audience,
            boolean enabled,
            long version,
            List<Field> fields,
            List<Word> placeholders) {}

    @CheckedTemplate(basePath = "outreach/template")
    static class Pages {
        static native TemplateInstance list(List<Group> groups);

        static native TemplateInstance edit(FormPage page, Forms.Errors errors);

        static native TemplateInstance preview(Shown shown);
    }

    private final ListTemplates listTemplates;
    private final ShowTemplate showTemplate;
    private final EditTemplate editTemplate;
    private final PreviewTemplate previewTemplate;
    private final Actors actors;
    private final Reader reader;

    TemplatePages(
            ListTemplates listTemplates,
            ShowTemplate showTemplate,
            EditTemplate editTemplate,
            PreviewTemplate previewTemplate,
            Actors actors,
            Reader reader) {
        this.listTemplates = listTemplates;
        this.showTemplate = showTemplate;
        this.editTemplate = editTemplate;
        this.previewTemplate = previewTemplate;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    public TemplateInstance list() {
        var groups = views().groups(listTemplates.execute(actors.current()));
        return reader.page(Pages.list(groups));
    }

    @GET
    @Path("{key}")
    public TemplateInstance edit(@RestPath String key) {
        var template = showTemplate.execute(actors.current(), key);
        return form(template.key(), TemplateForm.of(template), Forms.Errors.none());
    }

    @POST
    @Path("{key}")
    public Response save(@RestPath String key, @BeanParam TemplateForm form) {
        var known = showTemplate.execute(actors.current(), key).key();
        if (form.wantsPreview()) {
            return Response.ok(form(known, form, Forms.Errors.none())).build();
        }
        return Forms.submit(
                () -> editTemplate.execute(actors.current(), form.toInput(key)),
                _ -> Redirects.seeOther("/messages/templates/" + key, "template.saved"),
                reader.language(),
                errors -> form(known, form, errors));
    }

    /** A fragment, while somebody types. */
    @POST
    @Path("{key}/preview/{language}")
    public TemplateInstance preview(
            @RestPath String key, @RestPath String language, @BeanParam TemplateForm form) {
        var chosen = Language.ofCode(language);
        return reader.page(Pages.preview(shown(key, chosen, form.text(chosen))));
    }

    private TemplateInstance form(TemplateKey key, TemplateForm form, Forms.Errors errors) {
        var views = views();
        var words = views.words();
        var page =
                new FormPage(
                        key.code(),
                        words.occasion(key),
                        words.audience(key),
                        form.isEnabled(),
                        form.version(),
                        List.of(
                                field(key, Language.ENGLISH, form, errors),
                                field(key, Language.SWAHILI, form, errors)),
                        views.placeholders(key));
        return reader.page(Pages.edit(page, errors));
    }

    private Field field(
            TemplateKey key, Language language, TemplateForm form, Forms.Errors errors) {
        var words = views().words().messages();
        var name = language == Language.ENGLISH ? "english" : "swahili";
        var text = form.text(language);
        return new Field(
                name,
                language == Language.ENGLISH ? words.english() : words.swahili(),
                text,
                TemplateViews.isOwn(key, language, text),
                errors.at(name),
                shown(key.code(), language, text));
    }

    private Shown shown(String key, Language language, String text) {
        try {
            return views().shown(
                            previewTemplate.execute(
                                    actors.current(),
                                    new PreviewTemplate.Input(key, language, text)));
        } catch (DomainException refused) {
            var errors = Forms.Errors.of(refused.error(), reader.language());
            if (errors.at("text").isEmpty()) {
                throw refused;
            }
            return Shown.broken(errors.at("text"));
        }
    }

    private TemplateViews views() {
        return new TemplateViews(new OutreachWords(reader.language()));
    }
}
