package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.care.ticket.port.TicketPlaces;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a customer's report: a number, its promises, and perhaps already who works it. */
@UseCase
public final class OpenTicket {

    /** The kind of number, one sequence a year. */
    static final String NUMBERS = "tkt";

    /**
     * A report as typed.
     *
     * @param source {@code internal} if one of ours took it; {@code complaint}, {@code order}
     * @param place where the customer is served; empty for the primary place
     * @param fields what the category asks for, by key; empty where nobody was asked, as when a
     *     message becomes a ticket
     */
    public record Input(
            Optional<CustomerId> customer,
            String subject,
            String description,
            String category,
            Optional<BranchId> branch,
            Priority priority,
            Optional<PersonId> assignee,
            Optional<TeamId> team,
            String source,
            Optional<LocationId> place,
            Optional<Map<String, String>> fields) {

        /** About the customer's primary place, where nobody was asked for the category's fields. */
        public Input(
                Optional<CustomerId> customer,
                String subject,
                String description,
                String category,
                Optional<BranchId> branch,
                Priority priority,
                Optional<PersonId> assignee,
                Optional<TeamId> team,
                String source) {
            this(
                    customer,
                    subject,
                    description,
                    category,
                    branch,
                    priority,
                    assignee,
                    team,
                    source,
                    Optional.empty(),
                    Optional.empty());
        }

        private TicketParties.Asked asked() {
            return new TicketParties.Asked(
                    customer,
                    branch,
                    Optional.of(category.strip()).filter(key -> !key.isEmpty()),
                    assignee,
                    team);
        }
    }

    private final TicketDesk desk;
    private final TicketCheck check;
    private final TicketPlaces places;
    private final TicketTerms terms;
    private final Dispatcher dispatcher;
    private final Numbers numbers;
    private final HeadOffice headOffice;
    private final Settings settings;

    public OpenTicket(
            TicketDesk desk,
            TicketCheck check,
            TicketPlaces places,
            TicketTerms terms,
            Dispatcher dispatcher,
            Numbers numbers,
            HeadOffice headOffice,
            Settings settings) {
        this.desk = desk;
        this.check = check;
        this.places = places;
        this.terms = terms;
        this.dispatcher = dispatcher;
        this.numbers = numbers;
        this.headOffice = headOffice;
        this.settings = settings;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        // A job of ours opens one for an order or a complaint.
        if (!(actor instanceof Actor.Job)) {
            var _ = actor.require(Permission.TICKETS_CREATE);
        }
        var valid = checked(actor, input);
        var details = valid.details();
        var promised =
                terms.of(
                        new TicketTerms.About(
                                input.priority(),
                                Optional.of(details.category()),
                                Optional.of(valid.customer()),
                                Optional.of(details.branch())));
        // A number is held until all is stored, and whoever wants the next one waits so long.
        return desk.perform(() -> {
            input.place().ifPresent(place -> requireServed(valid.customer(), place));
            var now = desk.origin().now();
            var ticket =
                    Ticket.open(
                            new TicketId(desk.origin().newId()),
                            number(now),
                            valid.customer(),
                            details,
                            input.priority(),
                            new Ticket.Opening(input.source(), opener(actor), now),
                            promised);
            var asked = new Assignment(input.assignee(), input.team());
            var choice = dispatcher.onOpening(asked, details.category());
            ticket.assign(
                    new Assignment(
                            asked.person().or(() -> Dispatcher.person(choice)), asked.team()),
                    now);
            var stored = desk.keepNew(actor, ticket, valid.fields());
            if (input.place().isPresent()) {
                places.name(stored.id(), input.place());
            }
            choice.ifPresent(one -> Dispatcher.noted(desk, actor, stored, one));
            return stored;
        });
    }

    private void requireServed(CustomerId customer, LocationId place) {
        if (places.served(customer, place).isEmpty()) {
            throw Invalid.of("location", "customer.location-unknown");
        }
    }

    /** What was found to be right, and whom it is for: of two merged records the one that stays. */
    private record Valid(CustomerId customer, TicketDetails details, List<TicketField> fields) {}

    private Valid checked(Actor actor, Input input) {
        var faults = new Faults();
        if (input.customer().isEmpty()) {
            faults.add("customer", "required");
        }
        var details =
                faults.collect(() ->
                        TicketDetails.parse(
                                input.subject(),
                                input.description(),
                                input.category(),
                                input.branch()));
        var found = check.check(actor, Permission.TICKETS_CREATE, input.asked(), faults);
        var fields = input.fields().map(typed -> fields(input.category(), typed, faults));
        faults.refuse();
        var valid = details.orElseThrow();
        if (actor instanceof Actor.Person person
                && (input.assignee().isPresent() || input.team().isPresent())) {
            person.require(
                    Permission.TICKETS_ASSIGN,
                    Placement.in(Optional.of(valid.branch()), Set.of(person.id())));
        }
        return new Valid(found.served().orElseThrow(), valid, fields.orElse(List.of()));
    }

    private List<TicketField> fields(String category, Map<String, String> typed, Faults faults) {
        var asked = desk.perform(() -> desk.parts().fields().of(category.strip()));
        return TicketFields.blank(asked).opening(typed, faults);
    }

    private TicketNumber number(Instant now) {
        var year = now.atZone(headOffice.zone()).getYear();
        return TicketNumber.of(
                settings.get(TicketSettings.NUMBER_PREFIX), year, numbers.next(NUMBERS, year));
    }

    private static Optional<PersonId> opener(Actor actor) {
        return actor instanceof Actor.Person person ? Optional.of(person.id()) : Optional.empty();
    }
}
