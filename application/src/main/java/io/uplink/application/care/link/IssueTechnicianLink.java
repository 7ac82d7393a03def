package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;

/**
 * Gives one of those who work a ticket a link of their own. Events arrive late and out of order, so
 * who does not work it any more gets none.
 */
@UseCase
public final class IssueTechnicianLink {

    /** For whom. */
    public record Input(TicketId ticket, PersonId person) {}

    private final LinkIssue issue;
    private final LinkAddresses addresses;
    private final Settings settings;

    public IssueTechnicianLink(LinkIssue issue, LinkAddresses addresses, Settings settings) {
        this.issue = issue;
        this.addresses = addresses;
        this.settings = settings;
    }

    public Optional<IssuedLink> execute(Actor actor, Input input) {
        actor.requireJob();
        var link =
                TicketLink.forTechnician(
                        issue.origin().newId(),
                        input.ticket(),
                        input.person(),
                        Duration.ofHours(settings.get(LinkSettings.TECHNICIAN_HOURS)),
                        issue.origin().now());
        return issue.issue(actor, link, addresses::technician);
    }
}
