package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.SplitTicket;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The form that makes a ticket of its own out of a message. */
@Path("/tickets/{id}/split/{entry}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketSplitPages {

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance split(SplitView form);

        static native TemplateInstance splitDialog(SplitView form);
    }

    private final SplitTicket splitTicket;
    private final SheetReader sheets;
    private final ActOptions options;
    private final Actors actors;
    private final Reader reader;
    private final Ids ids;

    TicketSplitPages(
            SplitTicket splitTicket,
            SheetReader sheets,
            ActOptions options,
            Actors actors,
            Reader reader,
            Ids ids) {
        this.splitTicket = splitTicket;
        this.sheets = sheets;
        this.options = options;
        this.actors = actors;
        this.reader = reader;
        this.ids = ids;
    }

    @GET
    public TemplateInstance form(
            @RestPath UUID id,
            @RestPath UUID entry,
            @HeaderParam("HX-Request") Optional<String> part) {
        var _ = actors.current().require(Permission.TICKETS_CREATE);
        var sheet = sheets.sheet(id);
        var message = message(sheet, entry);
        var form = new SplitForm();
        form.subject = subject(message.body());
        form.description = message.body();
        form.category = sheet.ticket().details().category();
        form.priority = sheet.ticket().priority().code();
        var view = view(sheet, message, form, Forms.Errors.none());
        return reader.page(part.isPresent() ? Pages.splitDialog(view) : Pages.split(view));
    }

    @POST
    public Response split(@RestPath UUID id, @RestPath UUID entry, @BeanParam SplitForm form) {
        return Forms.submit(
                () ->
                        splitTicket.execute(
                                actors.current(),
                                new SplitTicket.Input(
                                        form.form().orElseGet(ids::next),
                                        new TicketId(id),
                                        entry,
                                        form.subject(),
                                        form.description(),
                                        form.category(),
                                        Priority.ofCode(form.priority()))),
                opened -> Redirects.seeOther("/tickets/" + opened.id(), "ticket.split"),
                reader.language(),
                errors -> again(id, entry, form, errors));
    }

    private TemplateInstance again(UUID id, UUID entry, SplitForm form, Forms.Errors errors) {
        var sheet = sheets.sheet(id);
        return reader.page(Pages.split(view(sheet, message(sheet, entry), form, errors)));
    }

    /** Only a message of the ticket itself; what is merged is split where it stands. */
    private static TicketSheet.Item message(TicketSheet sheet, UUID entry) {
        return sheet.timeline().stream()
                .filter(item -> item.id().equals(entry) && item.of().isEmpty())
                .filter(TimelineReader::isMessage)
                .findAny()
                .orElseThrow(NotFoundException::new);
    }

    /** The first line of the message, as far as a subject goes. */
    private static String subject(String body) {
        var line = body.strip().lines().findFirst().orElse("");
        return Cut.to(line, TicketDetails.LONGEST_SUBJECT);
    }

    private SplitView view(
            TicketSheet sheet, TicketSheet.Item message, SplitForm form, Forms.Errors errors) {
        return new SplitView(
                sheet.ticket().id().value(),
                sheet.ticket().number().text(),
                message.id(),
                form.form().orElseGet(ids::next),
                message.visibility() == Visibility.INTERNAL,
                sheet.files().stream()
                        .anyMatch(file -> file.entry().equals(Optional.of(message.id()))),
                form.subject(),
                form.description(),
                form.category(),
                form.priority(),
                options.categories(options.choices()),
                options.priorityOptions(),
                errors);
    }
}
