package io.uplink.application.care.link;

import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.link.TicketLink;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes a token, stores its digest and notes for whom; the token leaves with the answer. */
@Part
public final class LinkIssue {

    private final UnitOfWork unitOfWork;
    private final TicketLinkRepository links;
    private final Secrets secrets;
    private final Origin origin;

    public LinkIssue(
            UnitOfWork unitOfWork, TicketLinkRepository links, Secrets secrets, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.links = links;
        this.secrets = secrets;
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    Optional<IssuedLink> issue(Actor actor, TicketLink link, UnaryOperator<String> address) {
        var token = secrets.newToken();
        return unitOfWork.perform(() ->
                links.add(link, secrets.digest(token))
                        .map(number -> {
                            origin.activity()
                                    .record(
                                            actor,
                                            "ticket.link-issue",
                                            new Subject("ticket", link.ticket().value(), number),
                                            Map.of(),
                                            facts(link));
                            return new IssuedLink(address.apply(token), link.expiresAt());
                        }));
    }

    private static Map<String, String> facts(TicketLink link) {
        var until = link.expiresAt().toString();
        return switch (link.holder()) {
            case TicketLink.Holder.Technician technician ->
                    Map.of("technician", technician.person().toString(), "until", until);
            case TicketLink.Holder.Customer customer ->
                    Map.of("customer", customer.customer().toString(), "until", until);
        };
    }
}
