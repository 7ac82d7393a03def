package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/**
 * What a ticket is about.
 *
 * @param category key of an active category when it was chosen
 */
public record TicketDetails(String subject, String description, String category, BranchId branch) {

    /** One line on a phone, twice; more belongs into the description. */
    public static final int LONGEST_SUBJECT = 200;

    /** A long letter. */
    public static final int LONGEST_TEXT = 10_000;

    /** Reads what was typed; every fault at once. */
    public static TicketDetails parse(
            String subject, String description, String category, Optional<BranchId> branch) {
        var faults = new Faults();
        var line = faults.text("subject", Optional.of(subject), LONGEST_SUBJECT);
        var text = faults.text("description", Optional.of(description), LONGEST_TEXT);
        var key = faults.text("category", Optional.of(category), 40);
        if (branch.isEmpty()) {
            faults.add("branch", "required");
        }
        faults.refuse();
        return new TicketDetails(line, text, key, branch.orElseThrow());
    }
}
