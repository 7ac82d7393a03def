package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.ActView.Option;
import io.uplink.adapter.in.web.care.ticket.pages.ActView.Options;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.ForetellDispatch;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.application.care.ticket.port.TicketChoices.Choices;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.dispatch.Choice;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the forms let choose, and what they say before anybody typed. */
@RequestScoped
class ActOptions {

    private final ListTicketChoices listChoices;
    private final ShowCatalogue showCatalogue;
    private final Actors actors;
    private final ForetellDispatch foretellDispatch;
    private final TicketText text;

    ActOptions(
            ListTicketChoices listChoices,
            ShowCatalogue showCatalogue,
            Actors actors,
            ForetellDispatch foretellDispatch,
            TicketText text) {
        this.listChoices = listChoices;
        this.showCatalogue = showCatalogue;
        this.actors = actors;
        this.foretellDispatch = foretellDispatch;
        this.text = text;
    }

    /** What the form says before anybody typed. */
    Map<String, String> present(Act act, TicketSheet sheet) {
        var ticket = sheet.ticket();
        return switch (act) {
            case ASSIGN ->
                    Map.of(
                            "person", ticket.assignment().person().map(Object::toString).orElse(""),
                            "team", ticket.assignment().team().map(Object::toString).orElse(""));
            case EDIT ->
                    Map.of(
                            "subject", ticket.details().subject(),
                            "description", ticket.details().description(),
                            "category", ticket.details().category(),
                            "branch", ticket.details().branch().toString());
            case PRIORITY -> Map.of("priority", ticket.priority().code());
            case HOLD -> Map.of("reason", PendingReason.CUSTOMER.code());
            case RESOLVE, REOPEN, CLOSE, ESCALATE, FIELDS, DELETE, FEES, PAYMENT, FILES -> Map.of();
        };
    }

    Options of(Act act, TicketSheet sheet) {
        return switch (act) {
            case ASSIGN, ESCALATE -> workers(sheet);
            case EDIT -> details(sheet);
            case HOLD -> reasons();
            case PRIORITY -> priorities();
            case FEES -> fees();
            case RESOLVE, REOPEN, CLOSE, FIELDS, DELETE, PAYMENT, FILES -> Options.none();
        };
    }

    private Options workers(TicketSheet sheet) {
        var choices = choices();
        return new Options(
                people(choices, sheet),
                teams(choices),
                List.of(),
                List.of(),
                List.of(),
                priorityOptions(),
                List.of(),
                Stream.concat(dispatched(sheet).stream(), suggested(sheet).stream())
                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> suggested(TicketSheet sheet) {
        return sheet.suggestion()
                .map(one ->
                        text.words()
                                .suggested(
                                        one.personName().or(one::teamName).orElse(""),
                                        one.times()));
    }

    /** Who would get it by itself; asked only where its team gives out so. */
    private Optional<String> dispatched(TicketSheet sheet) {
        var actor = actors.current();
        if (!sheet.names().dispatches() || actor.reach(Permission.TICKETS_ASSIGN).isEmpty()) {
            return Optional.empty();
        }
        return sheet.ticket()
                .assignment()
                .team()
                .flatMap(team ->
                        foretellDispatch.execute(
                                actor,
                                new ForetellDispatch.Input(
                                        team, sheet.ticket().details().category())))
                .map(choice ->
                        switch (choice) {
                            case Choice.Somebody(var who, var among) ->
                                    text.dispatch().would(who.name(), who.open(), among);
                            case Choice.Nobody(var why) -> text.nobody(why.code());
                        });
    }

    List<Option> people(Choices choices) {
        return choices.people().stream()
                .map(one ->
                        new Option(
                                one.id().toString(),
                                text.words().openCount(one.name(), one.openTickets())))
                .toList();
    }

    /** Who solved most for this customer comes first. */
    private List<Option> people(Choices choices, TicketSheet sheet) {
        var suggested =
                sheet.suggestion()
                        .flatMap(TicketSheet.Suggestion::person)
                        .map(Object::toString)
                        .orElse("");
        var sorted = new ArrayList<Option>();
        for (var person : people(choices)) {
            sorted.add(person.value().equals(suggested) ? 0 : sorted.size(), person);
        }
        return sorted;
    }

    List<Option> teams(Choices choices) {
        return choices.teams().stream()
                .map(one ->
                        new Option(
                                one.id().toString(),
                                text.words()
                                        .openCount(
                                                one.name() + ", " + one.branch(),
                                                one.openTickets())))
                .toList();
    }

    List<Option> categories(Choices choices) {
        return choices.categories().stream()
                .map(one -> new Option(one.key(), text.isSwahili() ? one.swahili() : one.english()))
                .toList();
    }

    static List<Option> branches(Choices choices) {
        return choices.branches().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    /** The ticket's own category stays choosable, though it may have been set aside since. */
    private Options details(TicketSheet sheet) {
        var choices = choices();
        var categories = new ArrayList<>(categories(choices));
        var own = sheet.ticket().details().category();
        if (categories.stream().noneMatch(one -> one.value().equals(own))) {
            var names = sheet.names();
            categories.addFirst(
                    new Option(
                            own,
                            text.isSwahili() ? names.categorySwahili() : names.categoryEnglish()));
        }
        var branches = new ArrayList<>(branches(choices));
        var at = sheet.ticket().details().branch().toString();
        if (branches.stream().noneMatch(one -> one.value().equals(at))) {
            branches.addFirst(new Option(at, sheet.names().branch()));
        }
        return new Options(
                List.of(), List.of(), categories, branches, List.of(), List.of(), List.of(), "");
    }

    private Options reasons() {
        var reasons =
                Arrays.stream(PendingReason.values())
                        .map(reason ->
                                new Option(reason.code(), capital(text.reason(reason.code()))))
                        .toList();
        return new Options(
                List.of(), List.of(), List.of(), List.of(), reasons, List.of(), List.of(), "");
    }

    /** The words stand within sentences elsewhere; alone in a list they start with a capital. */
    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Options priorities() {
        return new Options(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                priorityOptions(),
                List.of(),
                "");
    }

    List<Option> priorityOptions() {
        return Arrays.stream(Priority.values())
                .map(priority -> new Option(priority.code(), text.priority(priority.code())))
                .toList();
    }

    private Options fees() {
        var types =
                showCatalogue
                        .execute(actors.current(), new ShowCatalogue.Input())
                        .feeTypes()
                        .stream()
                        .filter(FeeType::active)
                        .map(type ->
                                new Option(
                                        type.id().toString(),
                                        type.name() + " · " + TicketText.amount(type.amount())))
                        .toList();
        return new Options(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), types, "");
    }

    Choices choices() {
        return listChoices.execute(actors.current());
    }
}
