package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.FilterView.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.care.ticket.port.TicketChoices.Choices;
import io.uplink.application.care.ticket.port.TicketQueries.Clock;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one filter of the list lets choose; each choice is a link, so no script is needed. */
@RequestScoped
class FilterReader {

    /** What one looks for at work; the others are behind numbers. */
    private static final List<Clock> CLOCKS =
            List.of(
                    Clock.REPLY_WAITING,
                    Clock.REPLY_OVERDUE,
                    Clock.DUE_WITHIN_HOUR,
                    Clock.AT_RISK,
                    Clock.OVERDUE);

    private final ListTicketChoices listChoices;
    private final Actors actors;
    private final TicketListReader lists;
    private final FieldFilters fields;
    private final TicketText text;

    FilterReader(
            ListTicketChoices listChoices,
            Actors actors,
            TicketListReader lists,
            FieldFilters fields,
            TicketText text) {
        this.listChoices = listChoices;
        this.actors = actors;
        this.lists = lists;
        this.fields = fields;
        this.text = text;
    }

    FilterView read(String field, ListQuery query) {
        var choices = listChoices.execute(actors.current());
        var period = field.equals("opened");
        return new FilterView(
                lists.label(field),
                period,
                period ? List.of() : options(field, query, choices),
                query.hidden("openedFrom", "openedUntil"),
                query.url());
    }

    private List<Option> options(String field, ListQuery query, Choices choices) {
        return switch (field) {
            case "state" ->
                    Arrays.stream(TicketState.Kind.values())
                            .map(kind -> option(query, field, kind.code(), text.state(kind.code())))
                            .toList();
            case "priority" ->
                    Arrays.asList(Priority.values()).reversed().stream()
                            .map(one -> option(query, field, one.code(), text.priority(one.code())))
                            .toList();
            case "clock" ->
                    CLOCKS.stream()
                            .map(one -> option(query, field, one.code(), text.clock(one.code())))
                            .toList();
            case "category" ->
                    choices.categories().stream()
                            .map(one ->
                                    option(
                                            query,
                                            field,
                                            one.key(),
                                            text.isSwahili() ? one.swahili() : one.english()))
                            .toList();
            case "branch" ->
                    choices.branches().stream()
                            .map(one -> option(query, field, one.id().toString(), one.name()))
                            .toList();
            case "team" ->
                    choices.teams().stream()
                            .map(one ->
                                    new Option(
                                            one.name(),
                                            one.branch(),
                                            query.with(field, one.id().toString()).url()))
                            .toList();
            case "assignee" -> people(query, choices);
            case "field" -> fields.options(query);
            default -> throw new NotFoundException();
        };
    }

    private List<Option> people(ListQuery query, Choices choices) {
        var options = new ArrayList<Option>();
        options.add(option(query, "mine", "1", text.words().me()));
        options.add(option(query, "unassigned", "1", text.words().nobody()));
        choices.people()
                .forEach(one ->
                        options.add(
                                new Option(
                                        one.name(),
                                        one.jobTitle(),
                                        query.with("assignee", one.id().toString()).url())));
        return options;
    }

    private static Option option(ListQuery query, String field, String value, String name) {
        return new Option(name, "", query.with(field, value).url());
    }
}
