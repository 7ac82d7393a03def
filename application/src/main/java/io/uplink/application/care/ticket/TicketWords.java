package io.uplink.application.care.ticket;

import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.shared.Faults;
import java.util.Optional;

/** What people write on tickets: never empty, never endless. */
final class TicketWords {

    private TicketWords() {}

    static String required(String field, String typed) {
        var faults = new Faults();
        var text = faults.text(field, Optional.of(typed), TicketDetails.LONGEST_TEXT);
        faults.refuse();
        return text;
    }
}
