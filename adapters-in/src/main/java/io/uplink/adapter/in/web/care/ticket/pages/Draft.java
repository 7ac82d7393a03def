package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.application.care.link.SendNewLinks;
import io.uplink.domain.care.ticket.TicketError;
import java.util.List;

/**
 * What stands in the composer, and what went wrong with the last thing that was tried.
 *
 * @param newer what others wrote while it was typed; empty if nothing
 * @param changed what happened since a button was shown, if it was pressed too late
 * @param filesAgain whether files were chosen that a page cannot keep
 * @param fresh links just made, which are shown this once
 */
@TemplateData
public record Draft(
        String text,
        boolean internal,
        boolean filesAgain,
        List<TicketError.Newer> newer,
        List<EntryView> changed,
        List<SendNewLinks.Fresh> fresh,
        Forms.Errors errors) {

    static Draft empty() {
        return new Draft("", false, false, List.of(), List.of(), List.of(), Forms.Errors.none());
    }

    static Draft typed(ReplyForm form, Forms.Errors errors) {
        var newer =
                errors.error() instanceof TicketError.NewerEntries(var entries)
                        ? entries
                        : List.<TicketError.Newer>of();
        return new Draft(
                form.text(), form.isInternal(), false, newer, List.of(), List.of(), errors);
    }

    /** The same with more words in it: no script put them in. */
    static Draft filled(ReplyForm form, String more) {
        var kept = form.text().strip();
        var text = kept.isEmpty() || more.isEmpty() ? kept + more : kept + "\n\n" + more;
        return new Draft(
                text,
                form.isInternal(),
                !form.files().isEmpty(),
                List.of(),
                List.of(),
                List.of(),
                Forms.Errors.none());
    }

    static Draft late(List<EntryView> changed, Forms.Errors errors) {
        return new Draft("", false, false, List.of(), changed, List.of(), errors);
    }

    static Draft of(List<SendNewLinks.Fresh> fresh) {
        return new Draft("", false, false, List.of(), List.of(), fresh, Forms.Errors.none());
    }

    /** Who was named and may not see the ticket, or who may be meant; empty if all is well. */
    public String names() {
        return switch (errors.error()) {
            case TicketError.MentionUnseen(var names) -> String.join(", ", names);
            case TicketError.MentionUnclear(var names) -> String.join(", ", names);
            default -> "";
        };
    }

    public boolean isCrossed() {
        return !newer.isEmpty();
    }

    public int more() {
        return newer.size() - 1;
    }
}
