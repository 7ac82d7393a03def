package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.care.ticket.pages.TogetherView.Group;
import io.uplink.adapter.in.web.care.ticket.pages.TogetherView.Line;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.ShowStructure;
import io.uplink.application.care.ticket.port.StructureQueries.Other;
import io.uplink.application.care.ticket.port.StructureQueries.Tie;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The card of tickets that belong together with one. */
@RequestScoped
class TogetherReader {

    private static final List<Role> ORDER =
            List.of(
                    Role.CHILD_OF,
                    Role.PARENT_OF,
                    Role.CAUSED_BY,
                    Role.CAUSES,
                    Role.DUPLICATE_OF,
                    Role.DUPLICATED_BY,
                    Role.SPLIT_FROM,
                    Role.SPLIT_INTO,
                    Role.RELATED);

    private final ShowStructure showStructure;
    private final Actors actors;
    private final TicketText text;

    TogetherReader(ShowStructure showStructure, Actors actors, TicketText text) {
        this.showStructure = showStructure;
        this.actors = actors;
        this.text = text;
    }

    TogetherView read(Ticket.Snapshot ticket) {
        var others = showStructure.execute(actors.current(), ticket.id());
        var into =
                ticket.state() instanceof TicketState.Merged merged
                        ? Optional.of(merged.into())
                        : Optional.<TicketState.Into>empty();
        return new TogetherView(
                into.map(one -> one.number().text()).orElse(""),
                into.map(TicketState.Into::ticket).orElse(ticket.id()).value(),
                groups(others, into.isEmpty()),
                openChildren(others),
                ticket.state() instanceof TicketState.Resolved(_, var words, _) ? words : "");
    }

    private List<Group> groups(List<Other> others, boolean mayChange) {
        var groups = new ArrayList<Group>();
        group(others, other -> other.tie() instanceof Tie.Merged, mayChange)
                .map(lines -> new Group(text.together().mergedTitle(), "", lines))
                .ifPresent(groups::add);
        for (var role : ORDER) {
            group(others, other -> is(other, role), mayChange)
                    .map(lines -> new Group(title(role), note(role, lines), lines))
                    .ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<List<Line>> group(
            List<Other> others, Predicate<Other> condition, boolean mayChange) {
        var lines = others.stream().filter(condition).map(other -> line(other, mayChange)).toList();
        return Optional.of(lines).filter(some -> !some.isEmpty());
    }

    private static boolean is(Other other, Role role) {
        return other.tie() instanceof Tie.Related related && related.role() == role;
    }

    private static Line line(Other other, boolean mayChange) {
        return new Line(
                other.ticket().value(),
                TicketText.shortNumber(other.number()),
                other.subject(),
                other.state().code(),
                other.assignee().orElse(""),
                mayChange
                                && other.tie() instanceof Tie.Related(var id, var role, _)
                                && role.isChosen()
                        ? id.toString()
                        : "");
    }

    private String note(Role role, List<Line> lines) {
        if (role != Role.PARENT_OF) {
            return "";
        }
        var owed =
                lines.stream()
                        .filter(line -> TicketState.Kind.ofCode(line.state()).isUnresolved())
                        .count();
        return text.together().doneOf(lines.size() - owed, lines.size());
    }

    /** Each decides for itself whether it may be resolved; this only saves a vain question. */
    private List<String> openChildren(List<Other> others) {
        if (actors.current().reach(Permission.TICKETS_CLOSE).isEmpty()) {
            return List.of();
        }
        return others.stream()
                .filter(other -> is(other, Role.PARENT_OF))
                .filter(other -> other.state().isUnresolved())
                .map(other -> other.ticket() + ":" + other.version())
                .toList();
    }

    private String title(Role role) {
        var words = text.together();
        return switch (role) {
            case RELATED -> words.relatedTitle();
            case CAUSES -> words.causesTitle();
            case CAUSED_BY -> words.causedByTitle();
            case DUPLICATE_OF -> words.duplicateOfTitle();
            case DUPLICATED_BY -> words.duplicatedByTitle();
            case PARENT_OF -> words.childrenTitle();
            case CHILD_OF -> words.parentTitle();
            case SPLIT_INTO -> words.splitIntoTitle();
            case SPLIT_FROM -> words.splitFromTitle();
        };
    }
}
