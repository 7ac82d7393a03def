package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Shows the form of a change, takes it, and shows it again with what was typed. */
@RequestScoped
class ActDesk {

    /**
     * A form and where it goes.
     *
     * @param path below the ticket
     */
    record Way(UUID ticket, Act act, String path) {
        static Way of(UUID ticket, Act act) {
            return new Way(ticket, act, act.code());
        }
    }

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance act(ActView form);

        static native TemplateInstance actForm(ActView form);
    }

    private final SheetReader sheets;
    private final ActOptions options;
    private final StepsReader steps;
    private final TicketText text;
    private final Reader reader;
    private final HttpServerRequest request;

    ActDesk(
            SheetReader sheets,
            ActOptions options,
            StepsReader steps,
            TicketText text,
            Reader reader,
            HttpServerRequest request) {
        this.sheets = sheets;
        this.options = options;
        this.steps = steps;
        this.text = text;
        this.reader = reader;
        this.request = request;
    }

    /** The form, filled with what the ticket says now: in a dialog, or as a page. */
    TemplateInstance form(Way way) {
        var sheet = sheets.sheet(way.ticket());
        var view =
                view(
                        way,
                        sheet,
                        options.present(way.act(), sheet),
                        Map.of(),
                        Optional.empty(),
                        noErrors());
        return reader.page(
                request.getHeader("HX-Request") != null ? Pages.actForm(view) : Pages.act(view));
    }

    /** Before a form without a file is looked at: whoever may add none is told that first. */
    void requireNote(UUID ticket) {
        if (!sheets.read(ticket, "all").may().note()) {
            throw new DomainException(new Actor.Denied(Permission.TICKETS_REPLY.key()));
        }
    }

    /** Does it and goes back to the ticket. */
    Response submit(Way way, ActForm form, String toast, Supplier<?> useCase) {
        return submit(way, form, useCase, "/tickets/" + way.ticket(), toast);
    }

    Response submit(Way way, ActForm form, Supplier<?> useCase, String then, String toast) {
        return Forms.submit(
                () -> Optional.ofNullable(useCase.get()),
                _ -> Redirects.seeOther(then, toast),
                reader.language(),
                errors -> again(way, form, errors));
    }

    /** A change without a form; pressed too late, the ticket shows what happened meanwhile. */
    Response step(UUID ticket, ActForm form, String toast, Supplier<?> useCase) {
        return Forms.submit(
                () -> Optional.ofNullable(useCase.get()),
                _ -> Redirects.seeOther("/tickets/" + ticket, toast),
                reader.language(),
                errors -> late(ticket, form, errors));
    }

    /** A change that tells something which cannot be told again: the ticket, with that in it. */
    <T> Response shown(UUID ticket, ActForm form, Supplier<T> useCase, Function<T, Draft> says) {
        return Forms.submit(
                useCase,
                done ->
                        Response.ok(
                                        reader.page(
                                                TicketPages.Pages.show(
                                                        sheets.read(ticket, "all"),
                                                        says.apply(done))))
                                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build(),
                reader.language(),
                errors -> late(ticket, form, errors));
    }

    private TemplateInstance late(UUID ticket, ActForm form, Forms.Errors errors) {
        var sheet = sheets.sheet(ticket);
        var draft = Draft.late(sheets.since(sheet, form.seen()), errors);
        return reader.page(TicketPages.Pages.show(sheets.view(sheet, "all"), draft));
    }

    private TemplateInstance again(Way way, ActForm form, Forms.Errors errors) {
        var sheet = sheets.sheet(way.ticket());
        return reader.page(
                Pages.act(view(way, sheet, form.values(), form.fields(), form.seen(), errors)));
    }

    private ActView view(
            Way way,
            TicketSheet sheet,
            Map<String, String> values,
            Map<String, String> fields,
            Optional<UUID> seen,
            Forms.Errors errors) {
        var ticket = sheet.ticket();
        var stale = errors.any() && errors.error().category() == DomainError.Category.STALE;
        return new ActView(
                ticket.id().value(),
                ticket.number().text(),
                ticket.details().subject(),
                way.act().code(),
                "/tickets/" + way.ticket() + "/" + way.path(),
                way.act().title(text.words()),
                way.act().hint(text.words()),
                way.act().button(text.words()),
                way.act() == Act.DELETE,
                ticket.version(),
                sheet.lastEntry().map(UUID::toString).orElse(""),
                values,
                options.of(way.act(), sheet),
                way.act() == Act.FIELDS
                        ? text.fields().inputs(sheet.fields(), fields, errors::at)
                        : List.of(),
                way.act() == Act.RESOLVE ? steps.owed(sheet) : List.of(),
                steps.mayAnyway(ticket),
                stale,
                stale ? sheets.since(sheet, seen) : List.of(),
                errors);
    }

    private static Forms.Errors noErrors() {
        return Forms.Errors.none();
    }
}
