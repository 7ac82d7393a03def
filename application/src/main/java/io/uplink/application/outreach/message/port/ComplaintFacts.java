package io.uplink.application.outreach.message.port;

import io.uplink.application.outreach.message.port.TicketFacts.Branch;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.id.ComplaintId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What messages say about a complaint and whom they go to, as it stands now. */
public interface ComplaintFacts {

    Optional<Facts> of(ComplaintId complaint);

    /**
     * A complaint and who has to do with it.
     *
     * @param categoryEnglish as tickets call it, for complaints have the same
     * @param answerable who looks into it and who manages its branch; active people with a
     *     telephone only
     */
    record Facts(
            ComplaintId id,
            String number,
            String subject,
            String categoryEnglish,
            String categorySwahili,
            ComplaintState.Kind state,
            Instant acknowledgeBy,
            Instant resolveBy,
            Recipient complainant,
            Branch branch,
            List<Recipient> answerable) {

        public Facts {
            answerable = List.copyOf(answerable);
        }
    }
}
