package io.uplink.application.care.portal.port;

import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;

/** Which form became which ticket, so that one that is sent twice is one report. */
public interface PortalReports {

    /** Whoever asks for the same form waits until the caller's unit of work has ended. */
    Optional<TicketId> of(UUID form);

    void keep(UUID form, TicketId ticket);
}
