package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Opens the ticket that connects a house, for a customer whom the same unit of work may just have
 * made: whoever calls it knows that the customer is there.
 */
@UseCase
public final class OpenInstallation {

    /** The category that comes with the program. */
    private static final String CATEGORY = "installation";

    private static final String SOURCE = "order";

    public record Input(CustomerId customer, BranchId branch, String subject, String description) {}

    private final TicketDesk desk;
    private final TicketCheck check;
    private final TicketTerms terms;
    private final Dispatcher dispatcher;
    private final Numbers numbers;
    private final HeadOffice headOffice;
    private final Settings settings;

    public OpenInstallation(
            TicketDesk desk,
            TicketCheck check,
            TicketTerms terms,
            Dispatcher dispatcher,
            Numbers numbers,
            HeadOffice headOffice,
            Settings settings) {
        this.desk = desk;
        this.check = check;
        this.terms = terms;
        this.dispatcher = dispatcher;
        this.numbers = numbers;
        this.headOffice = headOffice;
        this.settings = settings;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        actor.requireJob();
        var details = checked(actor, input);
        var promised =
                terms.of(
                        new TicketTerms.About(
                                Priority.HIGH,
                                Optional.of(details.category()),
                                Optional.of(input.customer()),
                                Optional.of(details.branch())));
        return desk.perform(() -> {
            var now = desk.origin().now();
            var ticket =
                    Ticket.open(
                            new TicketId(desk.origin().newId()),
                            number(now),
                            input.customer(),
                            details,
                            Priority.HIGH,
                            new Ticket.Opening(SOURCE, Optional.empty(), now),
                            promised);
            var nobody = new Assignment(Optional.empty(), Optional.empty());
            var choice = dispatcher.onOpening(nobody, details.category());
            ticket.assign(new Assignment(Dispatcher.person(choice), Optional.empty()), now);
            var stored = desk.keepNew(actor, ticket, List.of());
            choice.ifPresent(one -> Dispatcher.noted(desk, actor, stored, one));
            return stored;
        });
    }

    private TicketDetails checked(Actor actor, Input input) {
        var faults = new Faults();
        var branch = Optional.of(input.branch());
        var details =
                faults.collect(() ->
                        TicketDetails.parse(
                                input.subject(), input.description(), CATEGORY, branch));
        var asked =
                new TicketParties.Asked(
                        Optional.empty(),
                        branch,
                        Optional.of(CATEGORY),
                        Optional.empty(),
                        Optional.empty());
        var _ = check.check(actor, Permission.TICKETS_CREATE, asked, faults);
        faults.refuse();
        return details.orElseThrow();
    }

    private TicketNumber number(Instant now) {
        var year = now.atZone(headOffice.zone()).getYear();
        return TicketNumber.of(
                settings.get(TicketSettings.NUMBER_PREFIX),
                year,
                numbers.next(OpenTicket.NUMBERS, year));
    }
}
