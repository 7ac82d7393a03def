package io.uplink.application.care.desk;

import static io.uplink.application.care.desk.KeepingTest.refusal;
import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inFieldA;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunMacroTest {

    private final DeskWorld world = new DeskWorld();
    private final RunMacro run =
            new RunMacro(
                    new PrepareMacro(world.unitOfWork, world.macros, world.replies, world.filling),
                    world.tickets,
                    world.actions(),
                    world.replyToTicket(),
                    world.unitOfWork,
                    world.origin);

    @Test
    void everythingItSaysIsDoneAsIfByHand() {
        var ticket = world.aTicket();
        var macro =
                macro(
                        Optional.of(aReply()),
                        new DeskAction.Assign(Optional.of(BRIAN), Optional.empty()),
                        new DeskAction.Prioritise(Priority.CRITICAL),
                        new DeskAction.Note("Storm in Westlands"),
                        new DeskAction.Hold(PendingReason.PARTS, Optional.of(2)));

        var outcome = run(anAdmin(), ticket, macro, Optional.empty());

        var now = world.now(ticket.id());
        assertThat(outcome.ticket()).isEqualTo(now);
        assertThat(now.assignment().person()).contains(BRIAN);
        assertThat(now.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(now.state())
                .isEqualTo(
                        new TicketState.Pending(
                                PendingReason.PARTS,
                                Optional.of(world.clock.instant().plus(Duration.ofDays(2))),
                                world.clock.instant()));
        assertThat(world.kinds(ticket.id()))
                .containsExactly("opened", "reply", "assigned", "priority", "note", "pending");
        assertThat(world.timeline.find(ticket.id(), outcome.entry().orElseThrow()))
                .map(TicketEntry::body)
                .contains("Dear Amina Hassan");
        assertThat(world.activity.actions())
                .containsExactly(
                        "ticket.open",
                        "ticket.reply",
                        "ticket.assign",
                        "ticket.priority",
                        "ticket.note",
                        "ticket.hold",
                        "macro.run");
    }

    @Test
    void theReplyGoesAsItWasReadAndChanged() {
        var ticket = world.aTicket();

        var outcome =
                run(anAdmin(), ticket, macro(Optional.of(aReply())), Optional.of("Other words"));

        assertThat(world.timeline.find(ticket.id(), outcome.entry().orElseThrow()))
                .map(TicketEntry::body)
                .contains("Other words");
    }

    @Test
    void whoTakesItFirstMayThenDoWhatItsWorkerMay() {
        var ticket = world.aTicketOf(Optional.empty(), Optional.of(FIELD_A));
        var brian =
                inFieldA(
                        Permission.TICKETS_VIEW,
                        Permission.TICKETS_REPLY,
                        Permission.TICKETS_CLAIM);

        run(
                brian,
                ticket,
                macro(
                        Optional.empty(),
                        new DeskAction.Resolve("Restarted the router"),
                        new DeskAction.Claim()),
                Optional.empty());

        var now = world.now(ticket.id());
        assertThat(now.assignment().person()).contains(BRIAN);
        assertThat(now.state().kind()).isEqualTo(TicketState.Kind.RESOLVED);
    }

    @Test
    void aMacroGivesNobodyARight() {
        var ticket = world.aTicketOf(Optional.of(ASHA), Optional.of(FIELD_A));
        var brian =
                inFieldA(
                        Permission.TICKETS_VIEW,
                        Permission.TICKETS_REPLY,
                        Permission.TICKETS_CLOSE);
        var raise = macro(Optional.empty(), new DeskAction.Prioritise(Priority.LOW));
        var give =
                macro(
                        Optional.empty(),
                        new DeskAction.Assign(Optional.of(BRIAN), Optional.empty()));

        assertThat(refusal(() -> run(brian, ticket, raise, Optional.empty())))
                .isEqualTo("access.denied");
        assertThat(refusal(() -> run(brian, ticket, give, Optional.empty())))
                .isEqualTo("access.denied");
        assertThat(world.now(ticket.id())).isEqualTo(ticket);
        assertThat(world.activity.actions()).containsExactly("ticket.open");
    }

    @Test
    void theStateMachineHolds() {
        var ticket = world.aTicket();
        run(
                anAdmin(),
                ticket,
                macro(Optional.empty(), new DeskAction.Resolve("Done")),
                Optional.empty());
        var resolved = world.now(ticket.id());

        assertThat(
                        refusal(() ->
                                run(
                                        anAdmin(),
                                        resolved,
                                        macro(
                                                Optional.empty(),
                                                new DeskAction.Hold(
                                                        PendingReason.PARTS, Optional.empty())),
                                        Optional.empty())))
                .isEqualTo("ticket.transition-refused");
    }

    @Test
    void anOlderLookIsRefusedUnlessAllOfItIsSoAlready() {
        var ticket = world.aTicket();
        var start = macro(Optional.empty(), new DeskAction.Start());
        var started = run(anAdmin(), ticket, start, Optional.empty()).ticket();

        assertThat(run(anAdmin(), ticket, start, Optional.empty()).ticket()).isEqualTo(started);
        assertThat(
                        refusal(() ->
                                run(
                                        anAdmin(),
                                        ticket,
                                        macro(Optional.empty(), new DeskAction.Resolve("Done")),
                                        Optional.empty())))
                .isEqualTo("version.stale");
        assertThat(
                        refusal(() ->
                                run(
                                        anAdmin(),
                                        ticket,
                                        macro(Optional.of(aReply())),
                                        Optional.empty())))
                .isEqualTo("version.stale");
        assertThat(world.kinds(ticket.id())).containsExactly("opened", "progressed");
    }

    @Test
    void aMacroOfOthersIsNotThere() {
        var ticket = world.aTicketOf(Optional.of(BRIAN), Optional.of(FIELD_A));
        var brian = inFieldA(Permission.TICKETS_VIEW, Permission.TICKETS_REPLY);

        assertThat(
                        refusal(() ->
                                run(
                                        brian,
                                        ticket,
                                        kept(new Audience.Own(), Optional.empty()),
                                        Optional.empty())))
                .isEqualTo("macro.not-found");
        var narrow = aReply(new Audience.Own());
        assertThat(
                        refusal(() ->
                                run(
                                        brian,
                                        ticket,
                                        kept(new Audience.All(), Optional.of(narrow)),
                                        Optional.empty())))
                .isEqualTo("macro.reply-gone");
    }

    private RunMacro.Outcome run(
            Actor actor, Ticket.Snapshot seen, MacroId macro, Optional<String> text) {
        return run.execute(
                actor,
                new RunMacro.Input(
                        seen.id(),
                        macro,
                        text,
                        Optional.empty(),
                        false,
                        Version.of(seen.version())));
    }

    private CannedReplyId aReply() {
        return aReply(new Audience.All());
    }

    private CannedReplyId aReply(Audience audience) {
        var id = new CannedReplyId(world.ids.next());
        world.replies.save(
                new CannedReply(
                        id,
                        "Hello",
                        Topic.GREETING,
                        ASHA,
                        audience,
                        "Dear {customer_name}",
                        Optional.empty(),
                        0));
        return id;
    }

    private MacroId kept(Audience audience, Optional<CannedReplyId> reply) {
        var id = new MacroId(world.ids.next());
        var actions = List.<DeskAction>of(new DeskAction.Start());
        world.macros.save(new Macro(id, "One", ASHA, audience, reply, actions, 0));
        return id;
    }

    private MacroId macro(Optional<CannedReplyId> reply, DeskAction... actions) {
        var id = new MacroId(world.ids.next());
        world.macros.save(
                new Macro(id, "One", ASHA, new Audience.All(), reply, List.of(actions), 0));
        return id;
    }
}
