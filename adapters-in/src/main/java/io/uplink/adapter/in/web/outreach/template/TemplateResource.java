package io.uplink.adapter.in.web.outreach.template;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.template.EditTemplate;
import io.uplink.application.outreach.template.ListTemplates;
import io.uplink.application.outreach.template.PreviewTemplate;
import io.uplink.application.outreach.template.ShowTemplate;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.Template;
import io.uplink.domain.outreach.template.TemplateText;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Templates over the API. */
@Path("/api/v1/messages/templates")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class TemplateResource {

    /** A template; {@code english} and {@code swahili} are what is sent, own text or usual. */
    @RegisterForReflection
    public record TemplateView(
            String key,
            String audience,
            boolean enabled,
            String english,
            String swahili,
            boolean ownEnglish,
            boolean ownSwahili,
            List<String> placeholders,
            List<String> required,
            long version) {

        static TemplateView of(Template template) {
            return new TemplateView(
                    template.key().code(),
                    template.key().audience().name().toLowerCase(java.util.Locale.ROOT),
                    template.enabled(),
                    template.text(Language.ENGLISH),
                    template.text(Language.SWAHILI),
                    template.own(Language.ENGLISH).isPresent(),
                    template.own(Language.SWAHILI).isPresent(),
                    template.key().allowed().stream().map(Placeholder::code).toList(),
                    template.key().required().stream().map(Placeholder::code).toList(),
                    template.version());
        }
    }

    /** All of a template; a text that is absent goes back to the usual one. */
    public record TemplateBody(
            @Nullable Boolean enabled, @Nullable String english, @Nullable String swahili) {}

    /** A text to try. */
    public record TrialBody(@Nullable String language, @Nullable String text) {}

    /** What a telephone would show. */
    @RegisterForReflection
    @Schema(name = "TemplateTrial")
    public record TrialView(String text, String encoding, int units, int segments, int left) {

        static TrialView of(TemplateText.Rendered rendered) {
            var segments = rendered.segments();
            return new TrialView(
                    rendered.sent(),
                    segments.encoding().name().replace('_', '-'),
                    segments.units(),
                    segments.count(),
                    segments.left());
        }
    }

    private final ListTemplates listTemplates;
    private final ShowTemplate showTemplate;
    private final EditTemplate editTemplate;
    private final PreviewTemplate previewTemplate;
    private final Actors actors;

    TemplateResource(
            ListTemplates listTemplates,
            ShowTemplate showTemplate,
            EditTemplate editTemplate,
            PreviewTemplate previewTemplate,
            Actors actors) {
        this.listTemplates = listTemplates;
        this.showTemplate = showTemplate;
        this.editTemplate = editTemplate;
        this.previewTemplate = previewTemplate;
        this.actors = actors;
    }

    @GET
    public List<TemplateView> list() {
        return listTemplates.execute(actors.current()).stream().map(TemplateView::of).toList();
    }

    @GET
    @Path("{key}")
    @APIResponseSchema(TemplateView.class)
    public Response show(@RestPath String key) {
        return ok(showTemplate.execute(actors.current(), key));
    }

    @PUT
    @Path("{key}")
    @APIResponseSchema(TemplateView.class)
    public Response edit(
            @RestPath String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TemplateBody body) {
        return ok(
                editTemplate.execute(
                        actors.current(),
                        new EditTemplate.Input(
                                key,
                                Optional.ofNullable(body.enabled()).orElse(true),
                                Optional.ofNullable(body.english()),
                                Optional.ofNullable(body.swahili()),
                                Versions.required(seen))));
    }

    @POST
    @Path("{key}/preview")
    @Operation(summary = "A text filled in with a made-up ticket, and what it costs")
    public TrialView preview(@RestPath String key, TrialBody body) {
        return TrialView.of(
                previewTemplate.execute(
                        actors.current(),
                        new PreviewTemplate.Input(
                                key,
                                Language.ofCode(Optional.ofNullable(body.language()).orElse("en")),
                                Optional.ofNullable(body.text()).orElse(""))));
    }

    private static Response ok(Template template) {
        return Response.ok(TemplateView.of(template))
                .header(HttpHeaders.ETAG, Versions.tag(template.version()))
                .build();
    }
}
