package io.uplink.application.care.link;

import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.care.link.port.TicketLinkRepository.Claim;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.care.link.port.TicketLinkRepository.Submission;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts one use of a link and does what it was for, both or neither: a refusal uses nothing up,
 * nor does asking for what is so already.
 */
@Part
public final class LinkUse {

    /** What a form asks of the ticket; whether anything came of it. */
    @FunctionalInterface
    interface Effect {
        boolean on(Actor.Link actor, Ticket ticket);
    }

    /** The ticket of the link, and the version it had before. */
    record Ticket(TicketId id, long version) {}

    private final UnitOfWork unitOfWork;
    private final TicketLinkRepository links;
    private final LookLimit limit;
    private final Secrets secrets;
    private final OpenLink openLink;
    private final InstantSource clock;

    public LinkUse(
            UnitOfWork unitOfWork,
            TicketLinkRepository links,
            LookLimit limit,
            Secrets secrets,
            OpenLink openLink,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.links = links;
        this.limit = limit;
        this.secrets = secrets;
        this.openLink = openLink;
        this.clock = clock;
    }

    /** How it all stands afterwards. */
    Shown perform(Kind kind, Sent sent, Effect effect) {
        var digest = secrets.digest(sent.token());
        limit.require(digest, sent.address());
        unitOfWork.run(() -> use(new Submission(digest, kind, sent.form()), effect));
        return openLink.after(digest, kind);
    }

    private void use(Submission submission, Effect effect) {
        switch (links.claim(submission, clock.instant())) {
            case Claim.Taken(var link, var holder, var version) -> {
                if (!effect.on(actor(link, holder), new Ticket(link.ticket(), version))) {
                    links.giveBack(link);
                }
            }
            case Claim.Repeated _ -> {}
            case Claim.Refused _ -> throw new DomainException(new LinkError.Ended());
        }
    }

    private static Actor.Link actor(TicketLink link, String holder) {
        var person =
                switch (link.holder()) {
                    case TicketLink.Holder.Technician technician ->
                            Optional.of(technician.person());
                    case TicketLink.Holder.Customer _ -> Optional.<PersonId>empty();
                };
        return new Actor.Link(link.id(), link.ticket(), person, holder);
    }

    /**
     * A form as it came in.
     *
     * @param address where it came from
     * @param form names the page it was sent from, so that a double tap counts once; may be empty
     */
    public record Sent(String token, String address, String form) {

        @Override
        public String toString() {
            return "Sent";
        }
    }
}
