package io.uplink.domain.care.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MacroTest {

    private static final PersonId BRIAN = new PersonId(new UUID(1, 1));
    private static final TeamId FIELD = new TeamId(new UUID(2, 1));

    private static final List<DeskAction> EVERY =
            List.of(
                    new DeskAction.Assign(Optional.of(BRIAN), Optional.of(FIELD)),
                    new DeskAction.Assign(Optional.empty(), Optional.empty()),
                    new DeskAction.Claim(),
                    new DeskAction.Prioritise(Priority.CRITICAL),
                    new DeskAction.Note("Look at the pole"),
                    new DeskAction.Escalate("Late", Optional.of(BRIAN), Optional.of(Priority.HIGH)),
                    new DeskAction.Escalate("Late", Optional.empty(), Optional.empty()),
                    new DeskAction.Start(),
                    new DeskAction.Hold(PendingReason.THIRD_PARTY, Optional.of(3)),
                    new DeskAction.Hold(PendingReason.CUSTOMER, Optional.empty()),
                    new DeskAction.Resume(),
                    new DeskAction.Resolve("Spliced"),
                    new DeskAction.Close());

    @Test
    void whatIsWrittenDownIsReadAgainAsItWas() {
        for (var action : EVERY) {
            assertThat(DeskAction.parse(action.kind().code(), action.facts())).isEqualTo(action);
        }
        assertThat(EVERY.stream().map(DeskAction::kind).distinct())
                .containsExactlyInAnyOrder(DeskAction.Kind.values());
    }

    @Test
    void whatIsMissingOrUnreadableIsNamed() {
        assertThat(faults(() -> DeskAction.parse("dance", Map.of())))
                .containsExactly("kind choice.unknown");
        assertThat(faults(() -> DeskAction.parse("note", Map.of("text", " "))))
                .containsExactly("text required");
        assertThat(faults(() -> DeskAction.parse("resolve", Map.of())))
                .containsExactly("whatWasDone required");
        assertThat(faults(() -> DeskAction.parse("priority", Map.of())))
                .containsExactly("priority required");
        assertThat(faults(() -> DeskAction.parse("priority", Map.of("priority", "mild"))))
                .containsExactly("priority priority.unknown");
        assertThat(faults(() -> DeskAction.parse("assign", Map.of("person", "x", "team", "y"))))
                .containsExactly("person id.unreadable", "team id.unreadable");
        assertThat(faults(() -> DeskAction.parse("escalate", Map.of("priority", "mild"))))
                .containsExactly("reason required", "priority priority.unknown");
    }

    @Test
    void aTicketWaitsOneDayToAYear() {
        assertThat(faults(() -> hold("0"))).containsExactly("days number.out-of-range");
        assertThat(faults(() -> hold("366"))).containsExactly("days number.out-of-range");
        assertThat(faults(() -> hold("soon"))).containsExactly("days number.unreadable");
        assertThat(hold("1").facts()).containsEntry("days", "1");
        assertThat(hold("365").facts()).containsEntry("days", "365");
        assertThat(faults(() -> DeskAction.parse("hold", Map.of())))
                .containsExactly("reason pending-reason.unknown");
    }

    @Test
    void aMacroDoesWhoBeforeWhereWhicheverWayItWasWritten() {
        var macro =
                macro(
                        Optional.empty(),
                        new DeskAction.Resolve("Done"),
                        new DeskAction.Note("x"),
                        new DeskAction.Claim());

        assertThat(macro.actions().stream().map(DeskAction::kind))
                .containsExactly(
                        DeskAction.Kind.CLAIM, DeskAction.Kind.NOTE, DeskAction.Kind.RESOLVE);
    }

    @Test
    void aMacroDoesSomethingAndNothingTwice() {
        assertThat(faults(() -> macro(Optional.empty()))).containsExactly("actions macro.empty");
        assertThat(macro(Optional.of(new CannedReplyId(new UUID(3, 1)))).actions()).isEmpty();
        assertThat(
                        faults(() ->
                                macro(
                                        Optional.empty(),
                                        new DeskAction.Claim(),
                                        new DeskAction.Assign(
                                                Optional.of(BRIAN), Optional.empty()))))
                .containsExactly("actions macro.contradictory");
        assertThat(
                        faults(() ->
                                macro(
                                        Optional.empty(),
                                        new DeskAction.Start(),
                                        new DeskAction.Resolve("Done"))))
                .containsExactly("actions macro.contradictory");
        assertThat(
                        faults(() ->
                                macro(
                                        Optional.empty(),
                                        new DeskAction.Note("a"),
                                        new DeskAction.Note("b"))))
                .containsExactly("actions macro.contradictory");
        assertThat(faults(() -> macro(Optional.empty(), new DeskAction.Close())))
                .containsExactly("actions choice.unknown");
    }

    private static DeskAction hold(String days) {
        return DeskAction.parse("hold", Map.of("reason", "parts", "days", days));
    }

    private static Macro macro(Optional<CannedReplyId> reply, DeskAction... actions) {
        return new Macro(
                new MacroId(new UUID(4, 1)),
                "Take it",
                BRIAN,
                new Audience.Own(),
                reply,
                List.of(actions),
                0);
    }

    static List<String> faults(Supplier<?> reading) {
        try {
            var _ = reading.get();
            return List.of();
        } catch (DomainException refused) {
            return ((Invalid) refused.error())
                    .faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
        }
    }
}
