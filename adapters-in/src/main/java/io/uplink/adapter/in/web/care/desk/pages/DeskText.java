package io.uplink.adapter.in.web.care.desk.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.Group;
import io.uplink.adapter.in.web.care.desk.pages.DeskViews.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.ticket.ListTicketChoices;
import io.uplink.application.care.ticket.port.TicketChoices.Choices;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.Id;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of the desk in the reader's words, and what its forms let choose. */
@RequestScoped
public class DeskText {

    /** As much of a text as a line of a list has room for. */
    private static final int SHORT = 80;

    private final Reader reader;
    private final Actors actors;
    private final ListTicketChoices listChoices;
    private @Nullable Choices choices;

    DeskText(Reader reader, Actors actors, ListTicketChoices listChoices) {
        this.reader = reader;
        this.actors = actors;
        this.listChoices = listChoices;
    }

    DeskMessages words() {
        return MessageBundles.get(
                DeskMessages.class, Localized.Literal.of(reader.language().code()));
    }

    Choices choices() {
        var known = choices;
        if (known == null) {
            known = listChoices.execute(actors.current());
            choices = known;
        }
        return known;
    }

    String topic(Topic topic) {
        return TopicWords.of(topic, words());
    }

    List<Option> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new Option(topic.code(), topic(topic)))
                .toList();
    }

    String audience(Audience audience) {
        return switch (audience) {
            case Audience.Own _ -> words().ownOnly();
            case Audience.All _ -> words().all();
            case Audience.Team(var team) -> team(team).orElse(words().team());
            case Audience.Branch(var branch) -> branch(branch).orElse(words().branch());
        };
    }

    private Optional<String> team(Id id) {
        return choices().teams().stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .map(one -> one.name());
    }

    private Optional<String> branch(Id id) {
        return choices().branches().stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .map(one -> one.name());
    }

    private Optional<String> person(Id id) {
        return choices().people().stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .map(one -> one.name());
    }

    /** Whom one may share with, as far as that can be told; the present choice stays one. */
    List<Group> audiences(Optional<Audience> present) {
        var groups = new ArrayList<Group>();
        var alone = new ArrayList<Option>();
        alone.add(new Option("own", words().own()));
        var reach = actors.current().reach(Permission.TICKETS_SHARE);
        if (reach.equals(Optional.of(Reach.ALL))) {
            alone.add(new Option("all", words().all()));
        }
        groups.add(new Group("", alone));
        reach.ifPresent(far -> groups.addAll(shared(far)));
        present.map(DeskValues::audience)
                .filter(value ->
                        groups.stream()
                                .flatMap(group -> group.options().stream())
                                .noneMatch(option -> option.value().equals(value)))
                .ifPresent(value -> alone.add(new Option(value, words().keepAudience())));
        return groups;
    }

    private List<Group> shared(Reach reach) {
        var own = actors.current().requirePerson().teams();
        var teams =
                choices().teams().stream()
                        .filter(one -> reach.compareTo(Reach.BRANCH) >= 0 || own.contains(one.id()))
                        .map(one ->
                                new Option("team:" + one.id(), one.name() + ", " + one.branch()))
                        .toList();
        var branches =
                choices().branches().stream()
                        .filter(_ -> reach.compareTo(Reach.BRANCH) >= 0)
                        .map(one -> new Option("branch:" + one.id(), one.name()))
                        .toList();
        return Stream.of(
                        new Group(words().teamsHead(), teams),
                        new Group(words().branchesHead(), branches))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    public List<Option> people() {
        return choices().people().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    public List<Option> teams() {
        return choices().teams().stream()
                .map(one -> new Option(one.id().toString(), one.name() + ", " + one.branch()))
                .toList();
    }

    public List<Option> priorities() {
        return Arrays.stream(Priority.values())
                .map(one -> new Option(one.code(), priority(one)))
                .toList();
    }

    String priority(Priority priority) {
        return switch (priority) {
            case LOW -> words().low();
            case MEDIUM -> words().medium();
            case HIGH -> words().high();
            case CRITICAL -> words().critical();
        };
    }

    public List<Option> reasons() {
        return Arrays.stream(PendingReason.values())
                .map(one -> new Option(one.code(), reason(one)))
                .toList();
    }

    String reason(PendingReason reason) {
        return switch (reason) {
            case CUSTOMER -> words().customer();
            case THIRD_PARTY -> words().thirdParty();
            case PARTS -> words().parts();
            case SCHEDULED -> words().scheduled();
        };
    }

    /** One thing that a macro does, as a sentence. */
    public String does(DeskAction action) {
        var words = words();
        return switch (action) {
            case DeskAction.Assign(var person, var team) ->
                    person.isEmpty() && team.isEmpty()
                            ? words.doesUnassign()
                            : words.doesAssign(
                                    Stream.of(
                                                    person.map(id ->
                                                            person(id).orElse(words.somebody())),
                                                    team.map(id -> team(id).orElse(words.team())))
                                            .flatMap(Optional::stream)
                                            .collect(Collectors.joining(", ")));
            case DeskAction.Claim _ -> words.doesClaim();
            case DeskAction.Prioritise(var to) -> words.doesPriority(priority(to));
            case DeskAction.Note(var text) -> words.doesNote(shortened(text));
            case DeskAction.Start _ -> words.doesStart();
            case DeskAction.Hold(var reason, var days) ->
                    days.map(number -> words.doesHoldDays(number, reason(reason)))
                            .orElseGet(() -> words.doesHold(reason(reason)));
            case DeskAction.Resume _ -> words.doesResume();
            case DeskAction.Resolve(var text) -> words.doesResolve(shortened(text));
            case DeskAction.Escalate _ -> words.escalate();
            case DeskAction.Close _ -> words.close();
        };
    }

    static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return Cut.count(line) <= SHORT ? line : Cut.to(line, SHORT) + "…";
    }
}
