package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.ticket.pages.ActView.Option;
import io.uplink.adapter.in.web.shared.Forms;
import java.util.List;
import java.util.UUID;

/**
 * A form about two tickets.
 *
 * @param act {@code relate} or {@code merge}, which is also where it goes, below the ticket
 * @param asked whether tickets were looked for
 */
@TemplateData
public record PairView(
        UUID id,
        String number,
        String subject,
        String act,
        String title,
        String button,
        long version,
        String role,
        List<Option> roles,
        String other,
        String chosen,
        boolean asked,
        List<Candidate> candidates,
        Forms.Errors errors) {

    /** A ticket to choose. */
    @TemplateData
    public record Candidate(
            UUID id, String number, String subject, String customer, String state) {}

    public boolean isMerge() {
        return act.equals("merge");
    }
}
