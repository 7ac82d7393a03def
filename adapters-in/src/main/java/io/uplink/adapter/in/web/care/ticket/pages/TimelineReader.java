package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.FileAnswers;
import io.uplink.adapter.in.web.care.ticket.pages.EntryView.FileView;
import io.uplink.adapter.in.web.care.ticket.pages.EntryView.SmsView;
import io.uplink.adapter.in.web.shell.Marked;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.care.ticket.port.TicketSheet.Item;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.outreach.message.MessageState;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns the history into lines that people read. */
@RequestScoped
class TimelineReader {

    private static final long KILO = 1024;

    /** Of a ticket that was merged into this one: what it was about. */
    private static final String REPORT = "report";

    /** What happens by itself; a job that acts has a name like everybody. */
    private static final Set<String> OF_NOBODY =
            Set.of(
                    "sla-warned",
                    "response-warned",
                    "reply-warned",
                    "response-missed",
                    "reply-missed",
                    "resolution-missed",
                    "sms");

    private final TicketText text;
    private final EventWords events;

    TimelineReader(TicketText text, EventWords events) {
        this.text = text;
        this.events = events;
    }

    /** The report itself comes first; all else follows as it happened. */
    EntryView report(TicketSheet sheet) {
        var ticket = sheet.ticket();
        var how =
                sheet.names()
                        .openedBy()
                        .map(name -> text.words().takenBy(name))
                        .orElseGet(() -> text.words().reported());
        return new EntryView(
                ticket.id().value(),
                ticket.opening().at(),
                true,
                "theirs",
                "",
                sheet.customer().name(),
                Names.initials(sheet.customer().name()),
                how,
                ticket.details().description(),
                List.of(),
                "",
                filesOf(sheet, ticket.id().value()),
                SmsView.NONE,
                "");
    }

    EntryView entry(TicketSheet sheet, Item item) {
        var files = filesOf(sheet, item.id());
        if (item.kind().equals(REPORT)) {
            return mergedReport(item, files);
        }
        return isMessage(item) ? bubble(item, files) : event(item, files);
    }

    private List<FileView> filesOf(TicketSheet sheet, UUID entry) {
        return sheet.files().stream()
                .filter(file -> file.entry().equals(Optional.of(entry)))
                .map(this::file)
                .toList();
    }

    static boolean isMessage(Item item) {
        return switch (item.kind()) {
            case TicketEntry.REPLY, TicketEntry.NOTE, REPORT -> true;
            default -> false;
        };
    }

    private static String of(Item item) {
        return item.of().map(TicketSheet.Origin::number).map(TicketText::shortNumber).orElse("");
    }

    /** What a ticket was about that is read within this one. */
    private EntryView mergedReport(Item item, List<FileView> files) {
        return new EntryView(
                item.id(),
                item.at(),
                true,
                "theirs",
                "",
                item.author().name(),
                Names.initials(item.author().name()),
                text.words().reported(),
                item.data().getOrDefault("subject", "") + "\n" + item.body(),
                List.of(),
                "",
                files,
                SmsView.NONE,
                of(item));
    }

    FileView file(TicketSheet.File file) {
        return new FileView(
                file.id().value(),
                file.name(),
                size(file.bytes()),
                FileAnswers.isShown(file.type()),
                file.forCustomer());
    }

    private EntryView bubble(Item item, List<FileView> files) {
        var customer = item.author().kind() == Author.Kind.CUSTOMER;
        var note = item.kind().equals(TicketEntry.NOTE);
        return new EntryView(
                item.id(),
                item.at(),
                true,
                note ? "note" : customer ? "theirs" : "ours",
                "",
                item.author().name(),
                Names.initials(item.author().name()),
                note ? "" : how(item, customer),
                item.body(),
                pieces(item),
                "",
                files,
                SmsView.NONE,
                of(item));
    }

    private static List<Marked.Piece> pieces(Item item) {
        var names = item.data().getOrDefault(TicketEntry.MENTIONS, "");
        return names.isEmpty()
                ? List.of()
                : Marked.exactly(item.body(), names.lines().map(name -> "@" + name).toList());
    }

    private String how(Item item, boolean customer) {
        if (customer) {
            return text.words().fromLink();
        }
        return item.channel().equals("link")
                ? text.words().technicianLink()
                : text.words().replyToCustomer();
    }

    private EntryView event(Item item, List<FileView> files) {
        var said = events.of(item);
        var ofNobody = OF_NOBODY.contains(item.kind());
        return new EntryView(
                item.id(),
                item.at(),
                false,
                said.tone(),
                said.icon(),
                ofNobody ? "" : item.author().name(),
                "",
                "",
                said.text(),
                List.of(),
                item.kind().equals("sms") ? "" : item.body(),
                files,
                item.kind().equals("sms") ? sms(item) : SmsView.NONE,
                of(item));
    }

    private SmsView sms(Item item) {
        return MessageState.Kind.ofCode(item.data().getOrDefault("state", ""))
                .map(text.outreach()::state)
                .map(words -> new SmsView(words.text(), words.icon(), words.tone()))
                .orElse(SmsView.NONE);
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? (bytes + KILO / 2) / KILO + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / (KILO * KILO));
    }
}
