package io.uplink.application.care.desk;

import static io.uplink.application.care.desk.KeepingTest.refusal;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inFieldA;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.desk.InMemoryBulkRuns.Decided;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.TicketId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkTest {

    private static final BulkRunId RUN = new BulkRunId(new UUID(8, 1));
    private static final Decided DONE = new Decided(Result.DONE, Optional.empty());
    private static final Decided UNCHANGED = new Decided(Result.UNCHANGED, Optional.empty());

    private final DeskWorld world = new DeskWorld();
    private final StartBulk start = new StartBulk(world.unitOfWork, world.runs, world.origin);
    private final ContinueBulk go =
            new ContinueBulk(world.unitOfWork, world.runs, world.tickets, world.actions());

    @Test
    void eachTicketIsDecidedByItself() {
        var open = world.aTicket();
        var mine = world.aTicketOf(Optional.of(BRIAN), Optional.empty());
        var gone = new Pick(new TicketId(new UUID(9, 9)), 1);
        start(
                anAdmin(),
                new DeskAction.Assign(Optional.of(BRIAN), Optional.empty()),
                pick(open),
                gone,
                pick(mine));

        assertThat(go(anAdmin(), 25)).isEqualTo(3);

        assertThat(world.runs.decidedOf(RUN).values())
                .containsExactly(DONE, refused("ticket.not-found"), UNCHANGED);
        assertThat(world.now(open.id()).assignment().person()).contains(BRIAN);
        assertThat(world.activity.actions())
                .containsExactly(
                        "ticket.open", "ticket.open", "bulk-change.start", "ticket.assign");
    }

    @Test
    void whatNobodyMayAloneNobodyMayInBulk() {
        var own = world.aTicketOf(Optional.of(BRIAN), Optional.empty());
        var teams = world.aTicketOf(Optional.empty(), Optional.of(FIELD_A));
        var others = world.aTicket();
        var brian = inFieldA(Permission.TICKETS_VIEW, Permission.TICKETS_REPLY);
        start(brian, new DeskAction.Prioritise(Priority.LOW), pick(own), pick(teams), pick(others));

        go(brian, 25);

        assertThat(world.runs.decidedOf(RUN).values())
                .containsExactly(
                        refused("access.denied"),
                        refused("access.denied"),
                        refused("ticket.not-found"));
    }

    @Test
    void aTicketThatChangedSinceIsLeftAlone() {
        var changed = world.aTicket();
        world.actions().perform(anAdmin(), changed.id(), new DeskAction.Start(), Optional.empty());
        var fresh = world.aTicket();
        start(anAdmin(), new DeskAction.Resolve("Line repaired"), pick(changed), pick(fresh));

        go(anAdmin(), 25);

        assertThat(world.runs.decidedOf(RUN).values())
                .containsExactly(refused("version.stale"), DONE);
        assertThat(world.now(changed.id()).state().kind()).isEqualTo(TicketState.Kind.IN_PROGRESS);
    }

    @Test
    void itGoesOnInPortionsAndNeverTwice() {
        var first = world.aTicket();
        var second = world.aTicket();
        var note = new DeskAction.Note("Cable cut at the roundabout");
        start(anAdmin(), note, pick(first), pick(second));

        assertThat(go(anAdmin(), 1)).isEqualTo(1);
        assertThat(world.kinds(second.id())).containsExactly("opened");
        start(anAdmin(), note, pick(first), pick(second));
        assertThat(go(anAdmin(), 5)).isEqualTo(1);
        assertThat(go(anAdmin(), 5)).isZero();

        assertThat(world.kinds(first.id())).containsExactly("opened", "note");
        assertThat(world.kinds(second.id())).containsExactly("opened", "note");
        assertThat(world.activity.actions().stream().filter("bulk-change.start"::equals))
                .hasSize(1);
    }

    @Test
    void otherThingsUnderTheSameIdAreRefused() {
        var ticket = world.aTicket();
        start(anAdmin(), new DeskAction.Close(), pick(ticket));

        assertThat(refusal(() -> start(anAdmin(), new DeskAction.Note("x"), pick(ticket))))
                .isEqualTo("bulk.other-run");
        assertThat(refusal(() -> start(brian(), new DeskAction.Close(), pick(ticket))))
                .isEqualTo("bulk.other-run");
        assertThat(refusal(() -> go(brian(), 5))).isEqualTo("bulk.not-found");
        assertThat(refusal(() -> start(nobodySpecial(), new DeskAction.Close(), pick(ticket))))
                .isEqualTo("access.denied");
    }

    @Test
    void anOpenTicketIsNotClosed() {
        var ticket = world.aTicket();
        start(anAdmin(), new DeskAction.Close(), pick(ticket));

        go(anAdmin(), 5);

        assertThat(world.runs.decidedOf(RUN).values())
                .containsExactly(refused("ticket.transition-refused"));
        assertThat(world.now(ticket.id())).isEqualTo(ticket);
    }

    private static Actor brian() {
        return inFieldA(Permission.TICKETS_VIEW);
    }

    private static Decided refused(String code) {
        return new Decided(Result.REFUSED, Optional.of(code));
    }

    private static Pick pick(Ticket.Snapshot ticket) {
        return new Pick(ticket.id(), ticket.version());
    }

    private BulkRun start(Actor actor, DeskAction action, Pick... picks) {
        return start.execute(
                actor, new StartBulk.Input(RUN, action, List.copyOf(Arrays.asList(picks))));
    }

    private int go(Actor actor, int most) {
        return go.execute(actor, new ContinueBulk.Input(RUN, most));
    }
}
