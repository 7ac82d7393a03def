package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.RunView;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.desk.PrepareMacro;
import io.uplink.application.care.desk.ReplyFilling;
import io.uplink.application.care.desk.RunMacro;
import io.uplink.application.shared.Actor;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A macro on the page of a ticket: shown before it is run, and run. */
@Path("/tickets/{id}/macros/{macro}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MacroRunPages {

    @CheckedTemplate(basePath = "care/desk")
    static class Pages {
        static native TemplateInstance run(RunView run);

        static native TemplateInstance runDialog(RunView run);
    }

    private final Actors actors;
    private final Reader reader;
    private final DeskText text;
    private final PrepareMacro prepareMacro;
    private final RunMacro runMacro;

    MacroRunPages(
            Actors actors,
            Reader reader,
            DeskText text,
            PrepareMacro prepareMacro,
            RunMacro runMacro) {
        this.actors = actors;
        this.reader = reader;
        this.text = text;
        this.prepareMacro = prepareMacro;
        this.runMacro = runMacro;
    }

    /** What it would do, in a dialog or as a page. */
    @GET
    public TemplateInstance show(
            @RestPath UUID id,
            @RestPath UUID macro,
            @HeaderParam("HX-Request") Optional<String> part) {
        var view = view(id, macro, Optional.empty(), Forms.Errors.none());
        return reader.page(part.isPresent() ? Pages.runDialog(view) : Pages.run(view));
    }

    @POST
    public Response run(@RestPath UUID id, @RestPath UUID macro, @BeanParam MacroRunForm form) {
        return Forms.submitWhole(
                () ->
                        runMacro.execute(
                                actors.current(),
                                new RunMacro.Input(
                                        new TicketId(id),
                                        new MacroId(macro),
                                        Optional.ofNullable(form.text),
                                        DeskValues.id(form.seen),
                                        form.anyway != null,
                                        form.version())),
                done ->
                        Redirects.seeOther(
                                "/tickets/"
                                        + id
                                        + done.entry().map(entry -> "#e-" + entry).orElse(""),
                                "macro.done"),
                reader.language(),
                errors -> reader.page(Pages.run(view(id, macro, Optional.of(form), errors))));
    }

    private RunView view(
            UUID ticket, UUID macro, Optional<MacroRunForm> typed, Forms.Errors errors) {
        var prepared =
                prepareMacro.execute(
                        actors.current(),
                        new PrepareMacro.Input(new TicketId(ticket), new MacroId(macro)));
        var found = prepared.sheet().ticket();
        var newer =
                errors.error() instanceof TicketError.NewerEntries(var entries)
                        ? entries
                        : List.<TicketError.Newer>of();
        return new RunView(
                ticket,
                found.number().text(),
                found.details().subject(),
                macro,
                prepared.macro().name(),
                prepared.macro().actions().stream().map(text::does).toList(),
                prepared.reply()
                        .map(ReplyFilling.Filled::text)
                        .map(filled ->
                                typed.flatMap(form -> Optional.ofNullable(form.text))
                                        .orElse(filled)),
                found.version(),
                prepared.sheet().lastEntry().map(UUID::toString).orElse(""),
                errors.any() && errors.error().category() == DomainError.Category.STALE,
                newer,
                errors.error() instanceof Actor.Denied(var permission)
                        ? text.words().lacks(Labels.permissions(reader.language()).of(permission))
                        : "",
                errors);
    }
}
