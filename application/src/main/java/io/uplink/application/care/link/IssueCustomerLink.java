package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;

/** Gives a customer a link to follow a ticket; none for one that was deleted. */
@UseCase
public final class IssueCustomerLink {

    /** For whom. */
    public record Input(TicketId ticket, CustomerId customer) {}

    private final LinkIssue issue;
    private final LinkAddresses addresses;
    private final Settings settings;

    public IssueCustomerLink(LinkIssue issue, LinkAddresses addresses, Settings settings) {
        this.issue = issue;
        this.addresses = addresses;
        this.settings = settings;
    }

    public Optional<IssuedLink> execute(Actor actor, Input input) {
        actor.requireJob();
        var link =
                TicketLink.forCustomer(
                        issue.origin().newId(),
                        input.ticket(),
                        input.customer(),
                        Duration.ofDays(settings.get(LinkSettings.CUSTOMER_DAYS)),
                        issue.origin().now());
        return issue.issue(actor, link, addresses::customer);
    }
}
