package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several things that are often done together: perhaps a reply, and what becomes of the ticket. It
 * gives nobody a right: each part asks for its own.
 *
 * @param reply to the customer; empty for none
 * @param actions in the order in which they are done, whichever way they came
 */
public record Macro(
        MacroId id,
        String name,
        PersonId owner,
        Audience audience,
        Optional<CannedReplyId> reply,
        List<DeskAction> actions,
        long version)
        implements Kept {

    public Macro {
        actions = actions.stream().sorted(Comparator.comparing(DeskAction::kind)).toList();
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        if (reply.isEmpty() && actions.isEmpty()) {
            faults.add("actions", "macro.empty");
        }
        if (actions.stream().anyMatch(action -> !action.kind().isInMacro())) {
            faults.add("actions", "choice.unknown");
        }
        if (isContradictory(actions)) {
            faults.add("actions", "macro.contradictory");
        }
        faults.refuse();
    }

    /** It says one thing of a sort: who works it, how urgent it is, where it stands. */
    private static boolean isContradictory(List<DeskAction> actions) {
        var kinds = actions.stream().map(DeskAction::kind).toList();
        return kinds.size() > kinds.stream().distinct().count()
                || kinds.stream().filter(DeskAction.Kind::isState).count() > 1
                || kinds.containsAll(List.of(DeskAction.Kind.ASSIGN, DeskAction.Kind.CLAIM));
    }
}
