package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;

/** Makes a link for one who works a ticket; whoever does not gets none. */
@Part
public final class TechnicianLinks {

    private final LinkIssue issue;
    private final LinkAddresses addresses;
    private final Settings settings;

    public TechnicianLinks(LinkIssue issue, LinkAddresses addresses, Settings settings) {
        this.issue = issue;
        this.addresses = addresses;
        this.settings = settings;
    }

    Optional<IssuedLink> give(Actor actor, TicketId ticket, PersonId person) {
        var link =
                TicketLink.forTechnician(
                        issue.origin().newId(),
                        ticket,
                        person,
                        Duration.ofHours(settings.get(LinkSettings.TECHNICIAN_HOURS)),
                        issue.origin().now());
        return issue.issue(actor, link, addresses::technician);
    }
}
