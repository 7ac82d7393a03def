package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.SheetView.LinkView;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.LinksView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.link.ShowLinks;
import io.uplink.application.care.link.port.LinkQueries.Given;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Ticket;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The technicians' links of a ticket that still open it, for those who may give them out. */
@RequestScoped
class LinksReader {

    private final ShowLinks showLinks;
    private final Actors actors;
    private final TicketText text;

    LinksReader(ShowLinks showLinks, Actors actors, TicketText text) {
        this.showLinks = showLinks;
        this.actors = actors;
        this.text = text;
    }

    LinksView read(Ticket.Snapshot ticket) {
        var placement = Ticket.restore(ticket).placement();
        if (!actors.current().may(Permission.TICKETS_LINK, placement)) {
            return new LinksView(false, List.of());
        }
        var shown = showLinks.execute(actors.current(), new ShowLinks.Input(ticket.id()));
        return new LinksView(
                true,
                shown.links().stream()
                        .filter(given -> given.kind() == Kind.TECHNICIAN)
                        .filter(given -> given.link().isAlive(shown.now()))
                        .map(this::view)
                        .toList());
    }

    private LinkView view(Given given) {
        var link = given.link();
        return new LinkView(
                given.holder(),
                text.words().linkUses(link.uses(), link.mostUses(), text.brief(link.expiresAt())));
    }
}
