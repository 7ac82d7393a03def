package io.uplink.application.care.link;

import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.care.ticket.CloseTicket;
import io.uplink.application.care.ticket.RateTicket;
import io.uplink.application.care.ticket.ReopenTicket;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Takes what a customer sends from a link. */
@UseCase
public final class UseCustomerLink {

    /** What was sent. */
    public record Input(LinkUse.Sent sent, Wish wish) {}

    /** What a customer can want. */
    public sealed interface Wish {

        /** To tell us something. */
        record Message(String text) implements Wish {}

        /** To say how it was. */
        record Rating(int stars, String comment) implements Wish {}

        /** To have it done after all. */
        record Reopening(String reason) implements Wish {}

        /** To say that it is done. */
        record Confirmation() implements Wish {}
    }

    private final LinkUse use;
    private final ReplyToTicket reply;
    private final RateTicket rate;
    private final ReopenTicket reopen;
    private final CloseTicket close;

    public UseCustomerLink(
            LinkUse use,
            ReplyToTicket reply,
            RateTicket rate,
            ReopenTicket reopen,
            CloseTicket close) {
        this.use = use;
        this.reply = reply;
        this.rate = rate;
        this.reopen = reopen;
        this.close = close;
    }

    public Shown execute(Actor actor, Input input) {
        // The token is the permission; what it may ask of the ticket, the ticket decides.
        actor.requireAnonymousAllowed();
        return use.perform(
                Kind.CUSTOMER, input.sent(), (link, ticket) -> done(link, ticket, input.wish()));
    }

    private boolean done(Actor.Link link, LinkUse.Ticket ticket, Wish wish) {
        var id = ticket.id();
        return switch (wish) {
            case Wish.Message(var text) -> {
                var _ =
                        reply.execute(
                                link, new ReplyToTicket.Input(id, text, Optional.empty(), true));
                yield true;
            }
            case Wish.Rating(var stars, var comment) ->
                    rate.execute(link, new RateTicket.Input(id, stars, comment)).version()
                            != ticket.version();
            case Wish.Reopening(var reason) ->
                    reopen.execute(link, new ReopenTicket.Input(id, reason, Optional.empty()))
                                    .version()
                            != ticket.version();
            case Wish.Confirmation() ->
                    close.execute(link, new CloseTicket.Input(id, Optional.empty())).version()
                            != ticket.version();
        };
    }
}
