package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shell.Marked;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the history: a message as a bubble, what happened as a sentence with an icon.
 *
 * @param bubble whether it is a message
 * @param kind of a bubble: ours, theirs or note; of an event: bad, good or empty
 * @param how of a bubble: by which way it came
 * @param text of a bubble: what was written; of an event: what happened
 * @param pieces the text of a note that names colleagues, with their names marked; else empty
 * @param words what somebody wrote about an event
 * @param of the number of the merged ticket that it stands in; empty for the ticket's own
 */
@TemplateData
public record EntryView(
        UUID id,
        Instant at,
        boolean bubble,
        String kind,
        String icon,
        String who,
        String initials,
        String how,
        String text,
        List<Marked.Piece> pieces,
        String words,
        List<FileView> files,
        SmsView sms,
        String of) {

    /** A message sent; an empty state for none. */
    @TemplateData
    public record SmsView(String state, String icon, String tone) {
        static final SmsView NONE = new SmsView("", "", "");
    }

    /** A file of the ticket. */
    @TemplateData
    public record FileView(
            UUID id, String name, String size, boolean picture, boolean forCustomer) {}
}
