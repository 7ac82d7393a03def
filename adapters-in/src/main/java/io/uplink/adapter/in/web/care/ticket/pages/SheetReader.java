package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.SheetView.CustomerView;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.FeeView;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.PlaceView;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.WorkersView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shell.Marked;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.ticket.ShowTicket;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads one ticket and puts it into the reader's words. */
@RequestScoped
class SheetReader {

    /** As many lines of a history as one still reads; older ones are one click away. */
    private static final int SHOWN = 12;

    private final ShowTicket showTicket;
    private final Actors actors;
    private final TicketText text;
    private final TimelineReader timeline;
    private final ClockReader clocks;
    private final LinksReader links;
    private final ToolsReader tools;
    private final TogetherReader together;
    private final StepsReader steps;

    SheetReader(
            ShowTicket showTicket,
            Actors actors,
            TicketText text,
            TimelineReader timeline,
            ClockReader clocks,
            LinksReader links,
            ToolsReader tools,
            TogetherReader together,
            StepsReader steps) {
        this.showTicket = showTicket;
        this.actors = actors;
        this.text = text;
        this.timeline = timeline;
        this.clocks = clocks;
        this.links = links;
        this.tools = tools;
        this.together = together;
        this.steps = steps;
    }

    TicketSheet sheet(UUID id) {
        return showTicket.execute(actors.current(), new ShowTicket.Input(new TicketId(id)));
    }

    SheetView read(UUID id, String show) {
        return view(sheet(id), show);
    }

    /** What happened after the entry that somebody saw last, for the one who did not see it. */
    List<EntryView> since(TicketSheet sheet, Optional<UUID> seen) {
        var unseen = new ArrayList<EntryView>();
        var found = false;
        for (var item : sheet.timeline()) {
            if (found) {
                unseen.add(timeline.entry(sheet, item));
            }
            found = found || seen.filter(item.id()::equals).isPresent();
        }
        return unseen;
    }

    SheetView view(TicketSheet sheet, String show) {
        var ticket = sheet.ticket();
        var allowed = Allowed.of(actors.current().requirePerson(), ticket);
        var lines = lines(sheet, show);
        var cut = lines.size() > SHOWN ? lines.size() - SHOWN : 0;
        return new SheetView(
                ticket.id().value(),
                ticket.number().text(),
                ticket.details().subject(),
                ticket.state().kind().code(),
                ticket.priority().code(),
                category(sheet),
                sheet.names().openedBy().map(Names::first).orElse(""),
                ticket.opening().at(),
                ticket.timesReopened(),
                ticket.timesEscalated(),
                ticket.state() instanceof TicketState.Pending pending
                        ? text.reason(pending.reason().code())
                        : "",
                ticket.state() instanceof TicketState.Pending pending
                        ? pending.resumeAt()
                        : Optional.empty(),
                whatWasDone(ticket.state()),
                ticket.rating().map(rating -> rating.stars()).orElse(0),
                ticket.rating().map(rating -> rating.comment()).orElse(""),
                ticket.version(),
                sheet.lastEntry().map(UUID::toString).orElse(""),
                allowed,
                customer(sheet),
                workers(sheet),
                clocks.read(sheet),
                links.read(sheet.ticket()),
                sheet.fees().stream().map(SheetReader::fee).toList(),
                owed(sheet.fees()),
                sheet.files().stream().map(timeline::file).toList(),
                lines.subList(0, cut),
                lines.subList(cut, lines.size()),
                show,
                tools.read(sheet.ticket()),
                together.read(sheet.ticket()),
                steps.read(sheet),
                text.fields().lines(sheet.fields()),
                allowed.fill() && sheet.fields().stream().anyMatch(TicketField::asked));
    }

    private List<EntryView> lines(TicketSheet sheet, String show) {
        var entries =
                sheet.timeline().stream()
                        .filter(item ->
                                switch (show) {
                                    case "messages" -> TimelineReader.isMessage(item);
                                    case "changes" -> !TimelineReader.isMessage(item);
                                    default -> true;
                                })
                        .map(item -> timeline.entry(sheet, item));
        return show.equals("changes")
                ? entries.toList()
                : Stream.concat(Stream.of(timeline.report(sheet)), entries).toList();
    }

    String category(TicketSheet sheet) {
        return text.isSwahili() ? sheet.names().categorySwahili() : sheet.names().categoryEnglish();
    }

    private static String whatWasDone(TicketState state) {
        return switch (state) {
            case TicketState.Resolved resolved -> resolved.whatWasDone();
            case TicketState.Closed closed -> closed.resolution().whatWasDone();
            case TicketState.Open _,
                    TicketState.InProgress _,
                    TicketState.Pending _,
                    TicketState.Merged _ ->
                    "";
        };
    }

    private static CustomerView customer(TicketSheet sheet) {
        var card = sheet.customer();
        var phone = card.phones().isEmpty() ? "" : card.phones().getFirst();
        return new CustomerView(
                sheet.ticket().customer().value(),
                card.name(),
                Names.first(card.name()),
                Names.initials(card.name()),
                card.account(),
                phone,
                Marked.spaced(phone),
                phone.isEmpty() ? "" : "https://wa.me/" + phone.substring(1),
                card.email().orElse(""),
                card.status(),
                card.plan(),
                Stream.of(card.address(), card.area())
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .reduce((street, area) -> street + ", " + area)
                        .orElse(""),
                map(card),
                place(card, card.place()),
                card.places().stream().map(one -> place(card, one)).toList(),
                card.deleted(),
                card.textsRefused(),
                sheet.earlier().count(),
                sheet.earlier().open(),
                sheet.earlier().lastOpenedAt());
    }

    private static PlaceView place(TicketSheet.Card card, TicketSheet.Place one) {
        return new PlaceView(
                one.id().toString(), one.label(), one.note(), one.id().equals(card.place().id()));
    }

    /** Opens the map application of a phone. */
    private static String map(TicketSheet.Card card) {
        return card.latitude().isPresent() && card.longitude().isPresent()
                ? String.format(
                        Locale.ROOT, "geo:%f,%f", card.latitude().get(), card.longitude().get())
                : "";
    }

    private WorkersView workers(TicketSheet sheet) {
        var names = sheet.names();
        var suggestion =
                sheet.suggestion()
                        .filter(_ -> sheet.ticket().assignment().isNobody())
                        .filter(_ -> sheet.ticket().state().kind().isUnresolved());
        return new WorkersView(
                names.assignee().orElse(""),
                names.assignee().map(Names::initials).orElse(""),
                names.assigneePhone().orElse(""),
                names.team().orElse(""),
                names.branch(),
                suggestion
                        .map(one ->
                                text.words()
                                        .suggested(
                                                one.personName().or(one::teamName).orElse(""),
                                                one.times()))
                        .orElse(""),
                suggestion.flatMap(TicketSheet.Suggestion::person).map(Object::toString).orElse(""),
                suggestion.flatMap(TicketSheet.Suggestion::team).map(Object::toString).orElse(""),
                names.dispatches()
                        && sheet.ticket().assignment().person().isEmpty()
                        && sheet.ticket().state().kind().isUnresolved());
    }

    private static FeeView fee(Fee fee) {
        return new FeeView(
                fee.id(),
                fee.name(),
                TicketText.amount(fee.amount()),
                fee.paid().isPresent(),
                fee.paid().map(Fee.Payment::reference).orElse(""));
    }

    private static String owed(List<Fee> fees) {
        return fees.stream()
                .map(Fee::amount)
                .reduce(Money::plus)
                .map(TicketText::amount)
                .orElse("");
    }
}
