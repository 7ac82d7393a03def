package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.FormView;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.Line;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.desk.ListCannedReplies;
import io.uplink.application.care.desk.RemoveMacro;
import io.uplink.application.care.desk.ShowMacro;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Macros as a list, and a form for one of them. */
@Path("/desk/macros")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MacroPages {

    @CheckedTemplate(basePath = "care/desk")
    static class Pages {
        static native TemplateInstance macros(List<Line> lines);

        static native TemplateInstance macro(FormView form);
    }

    private static final String LIST = "/desk/macros";

    private final Actors actors;
    private final Reader reader;
    private final DeskText text;
    private final ShowMacro showMacro;
    private final ListCannedReplies listCannedReplies;
    private final MacroChanges changes;

    MacroPages(
            Actors actors,
            Reader reader,
            DeskText text,
            ShowMacro showMacro,
            ListCannedReplies listCannedReplies,
            MacroChanges changes) {
        this.actors = actors;
        this.reader = reader;
        this.text = text;
        this.showMacro = showMacro;
        this.listCannedReplies = listCannedReplies;
        this.changes = changes;
    }

    @GET
    public TemplateInstance list() {
        return reader.page(Pages.macros(changes.all().stream().map(this::line).toList()));
    }

    private Line line(Macro macro) {
        var does =
                Stream.concat(
                                macro.reply().stream().map(_ -> text.words().doesReply()),
                                macro.actions().stream().map(text::does))
                        .collect(Collectors.joining(" · "));
        return new Line(
                macro.id().value(), macro.name(), "", text.audience(macro.audience()), does);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Optional.empty(), MacroForm.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam MacroForm form) {
        return Forms.submit(
                () -> changes.save(() -> form.toInput(Optional.empty())),
                _ -> Redirects.seeOther(LIST, "macro.saved"),
                reader.language(),
                errors -> form(Optional.empty(), form.typed(), errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        var shown = shown(id);
        return form(Optional.of(shown), MacroForm.of(shown.macro()), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam MacroForm form) {
        return Forms.submit(
                () -> changes.save(() -> form.toInput(Optional.of(new MacroId(id)))),
                _ -> Redirects.seeOther(LIST, "macro.saved"),
                reader.language(),
                errors -> form(Optional.of(shown(id)), form.typed(), errors));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        changes.remove(
                                new RemoveMacro.Input(new MacroId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther(LIST, "macro.removed"),
                reader.language(),
                errors -> {
                    var shown = shown(id);
                    return form(Optional.of(shown), MacroForm.of(shown.macro()), errors);
                });
    }

    private ShowMacro.Shown shown(UUID id) {
        return showMacro.execute(actors.current(), new MacroId(id));
    }

    private TemplateInstance form(
            Optional<ShowMacro.Shown> shown, Map<String, String> values, Forms.Errors errors) {
        var present = shown.map(ShowMacro.Shown::macro);
        var replies =
                listCannedReplies.execute(actors.current()).stream()
                        .map(reply -> new Option(reply.id().toString(), reply.name()))
                        .toList();
        return reader.page(
                Pages.macro(
                        new FormView(
                                present.map(one -> one.id().toString()).orElse(""),
                                present.map(Macro::name).orElse(text.words().newMacro()),
                                values,
                                Map.of(
                                        "reply", replies,
                                        "person", text.people(),
                                        "team", text.teams(),
                                        "priority", text.priorities(),
                                        "reason", text.reasons()),
                                text.audiences(present.<Audience>map(Macro::audience)),
                                shown.map(ShowMacro.Shown::mayChange).orElse(true),
                                errors)));
    }
}
