package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.field.FieldInput;
import io.uplink.adapter.in.web.care.ticket.pages.NewTicketView.Chosen;
import io.uplink.adapter.in.web.care.ticket.pages.NewTicketView.Fault;
import io.uplink.adapter.in.web.care.ticket.pages.NewTicketView.Found;
import io.uplink.adapter.in.web.care.ticket.pages.NewTicketView.OpenTicket;
import io.uplink.adapter.in.web.care.ticket.pages.NewTicketView.Place;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.customer.PickCustomer;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.care.ticket.FindTickets;
import io.uplink.application.care.ticket.ListFields;
import io.uplink.application.care.ticket.port.TicketQueries.Filter;
import io.uplink.application.care.ticket.port.TicketQueries.Row;
import io.uplink.application.care.ticket.port.TicketQueries.Sort;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the form of a new ticket together, with what is known of the customer beside it. */
@RequestScoped
class NewTicketReader {

    /** More would hide the form they are to be compared with. */
    private static final int COMPARED = 3;

    private final PickCustomer pickCustomer;
    private final ShowCustomer showCustomer;
    private final FindTickets findTickets;
    private final ActOptions options;
    private final Actors actors;
    private final ListFields listFields;
    private final TicketText text;

    NewTicketReader(
            PickCustomer pickCustomer,
            ShowCustomer showCustomer,
            FindTickets findTickets,
            ActOptions options,
            Actors actors,
            ListFields listFields,
            TicketText text) {
        this.pickCustomer = pickCustomer;
        this.showCustomer = showCustomer;
        this.findTickets = findTickets;
        this.options = options;
        this.actors = actors;
        this.listFields = listFields;
        this.text = text;
    }

    NewTicketView view(NewTicketForm form, Forms.Errors errors) {
        var _ = actors.current().require(Permission.TICKETS_CREATE);
        var chosen = chosen(form.customer());
        var choices = options.choices();
        var fields = fields(form, errors);
        var mayAssign = actors.current().reach(Permission.TICKETS_ASSIGN).isPresent();
        return new NewTicketView(
                form,
                chosen,
                form.isFinding() ? found(form.find()) : List.of(),
                form.isFinding(),
                options.categories(choices),
                options.priorityOptions(),
                ActOptions.branches(choices),
                mayAssign ? options.people(choices) : List.of(),
                mayAssign ? options.teams(choices) : List.of(),
                mayAssign,
                fields,
                faults(errors, fields),
                errors);
    }

    /** What the chosen category asks for; nothing while none is chosen. */
    List<FieldInput> fields(NewTicketForm form, Forms.Errors errors) {
        if (form.category().isEmpty()) {
            return List.of();
        }
        var asked =
                listFields.execute(
                        actors.current(), new ListFields.Input(Optional.of(form.category())));
        return text.fields().inputs(TicketFields.blank(asked).fields(), form.fields(), errors::at);
    }

    /** Whom the form names; nobody if the id is unknown or not for this reader. */
    Optional<Chosen> chosen(String customer) {
        return FormValues.id(customer).map(CustomerId::new).flatMap(this::known);
    }

    private Optional<Chosen> known(CustomerId id) {
        try {
            var sheet = showCustomer.execute(actors.current(), id);
            var merge = sheet.customer().merge();
            if (merge.isPresent()) {
                return known(merge.get().into());
            }
            var details = sheet.customer().details();
            return Optional.of(
                    new Chosen(
                            id.value(),
                            details.name(),
                            Names.first(details.name()),
                            Names.initials(details.name()),
                            sheet.customer().account().text(),
                            details.mainPhone().spaced(),
                            details.branch().value(),
                            sheet.branchName(),
                            sheet.locations().stream()
                                    .filter(ServiceLocation::isServed)
                                    .map(NewTicketReader::place)
                                    .toList(),
                            open(id)));
        } catch (DomainException unknown) {
            return Optional.empty();
        }
    }

    private static Place place(ServiceLocation location) {
        var details = location.details();
        return new Place(
                location.id().toString(),
                Stream.of(details.label(), details.address(), details.area())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private List<OpenTicket> open(CustomerId customer) {
        if (actors.current().reach(Permission.TICKETS_VIEW).isEmpty()) {
            return List.of();
        }
        return findTickets
                .execute(
                        actors.current(),
                        new FindTickets.Input(
                                openOf(customer), Sort.NEWEST, Optional.empty(), COMPARED))
                .items()
                .stream()
                .map(this::open)
                .toList();
    }

    private static Filter openOf(CustomerId customer) {
        return Filter.everything().in(Filter.UNRESOLVED).of(customer);
    }

    private OpenTicket open(Row row) {
        return new OpenTicket(
                row.id().value(),
                row.subject(),
                row.state().code(),
                row.assigneeName().or(row::teamName).orElse(""),
                text.sla(row.clock(), row.state(), row.waitsFor()));
    }

    private List<Found> found(String typed) {
        return pickCustomer.execute(actors.current(), typed).stream()
                .map(line ->
                        new Found(
                                line.id().value(),
                                line.name(),
                                line.account() + " · " + line.phone().spaced()))
                .toList();
    }

    private List<Fault> faults(Forms.Errors errors, List<FieldInput> fields) {
        return errors.byField().keySet().stream()
                .map(field ->
                        fields.stream()
                                .filter(one -> field.equals(TicketFields.AT + one.key()))
                                .findAny()
                                .map(one -> new Fault("x-" + one.key(), one.label()))
                                .orElseGet(() -> new Fault(field, label(field))))
                .toList();
    }

    private String label(String field) {
        var words = text.words();
        return switch (field) {
            case "customer" -> words.customer();
            case "subject" -> words.subject();
            case "category" -> words.category();
            case "description" -> words.description();
            case "branch" -> words.branch();
            case "location" -> words.place();
            case "priority" -> words.priority();
            case "assignee", "team" -> words.assignTo();
            default -> field;
        };
    }
}
