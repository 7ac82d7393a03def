package io.uplink.application.care.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.application.care.desk.port.CannedReplyRepository;
import io.uplink.application.care.desk.port.MacroRepository;
import io.uplink.application.care.desk.port.SavedViewRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.desk.Audience;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.Kept;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of the desk must do; the fakes and PostgreSQL both run it. */
public interface DeskRepositoriesContract {

    Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    CannedReplyRepository replies();

    MacroRepository macros();

    SavedViewRepository views();

    BulkRuns runs();

    UnitOfWork unitOfWork();

    UUID id();

    /** Two people, a team and a branch that are there. */
    PersonId asha();

    PersonId brian();

    TeamId team();

    BranchId branch();

    private CannedReply reply(String name, PersonId owner, Audience audience) {
        return new CannedReply(
                new CannedReplyId(id()),
                name,
                Topic.FOLLOW_UP,
                owner,
                audience,
                "Hello {customer_name},\nall well?",
                Optional.of("Habari {customer_name}"),
                0);
    }

    private <T extends Kept> void saved(
            io.uplink.application.care.desk.port.Shelf<?, T> shelf, T thing) {
        unitOfWork().run(() -> shelf.save(thing));
    }

    private Reader reader(PersonId person, boolean all) {
        return new Reader(person, Set.of(), Set.of(), all);
    }

    @Test
    default void aReplyComesBackAsItWasKeptOneVersionOn() {
        var reply = reply("Called back", asha(), new Audience.Branch(branch()));
        saved(replies(), reply);

        var found = unitOfWork().perform(() -> replies().find(reply.id())).orElseThrow();

        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(reply);
        assertThat(found.version()).isEqualTo(1);
        saved(replies(), found);
        assertThat(unitOfWork().perform(() -> replies().find(reply.id())).orElseThrow().version())
                .isEqualTo(2);
        assertThatThrownBy(() -> saved(replies(), found))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Version.Stale.class));
    }

    @Test
    default void eachReaderIsShownWhatIsForThem() {
        saved(replies(), reply("b own", asha(), new Audience.Own()));
        saved(replies(), reply("A team's", brian(), new Audience.Team(team())));
        saved(replies(), reply("c branch's", brian(), new Audience.Branch(branch())));

        assertThat(names(reader(asha(), false))).containsExactly("b own");
        assertThat(names(new Reader(asha(), Set.of(branch()), Set.of(team()), false)))
                .containsExactly("A team's", "b own", "c branch's");
        assertThat(names(reader(brian(), true))).containsExactly("A team's", "c branch's");
    }

    /** Of those of this test: other tests share with everybody. */
    private List<String> names(Reader reader) {
        return replies().shownTo(reader).stream()
                .filter(reply -> Set.of(asha(), brian()).contains(reply.owner()))
                .map(CannedReply::name)
                .toList();
    }

    @Test
    default void whatOnePersonMadeIsCountedAndCanBeTakenAway() {
        var reply = reply("One", asha(), new Audience.Own());
        saved(replies(), reply);
        saved(replies(), reply("Two", asha(), new Audience.Own()));

        assertThat(unitOfWork().perform(() -> replies().madeBy(asha()))).isEqualTo(2);
        unitOfWork().run(() -> replies().remove(reply));
        assertThat(unitOfWork().perform(() -> replies().madeBy(asha()))).isEqualTo(1);
        assertThat(unitOfWork().perform(() -> replies().find(reply.id()))).isEmpty();
    }

    @Test
    default void aMacroKeepsItsActionsAndUsesItsReply() {
        var reply = reply("Called back", asha(), new Audience.All());
        saved(replies(), reply);
        var stored = unitOfWork().perform(() -> replies().find(reply.id())).orElseThrow();
        assertThat(unitOfWork().perform(() -> replies().isInUse(stored))).isFalse();
        var macro =
                new Macro(
                        new MacroId(id()),
                        "Wait for the customer",
                        asha(),
                        new Audience.Team(team()),
                        Optional.of(reply.id()),
                        List.of(
                                new DeskAction.Assign(Optional.of(brian()), Optional.empty()),
                                new DeskAction.Prioritise(Priority.LOW),
                                new DeskAction.Note("Called, \"nobody\" answered\nat noon"),
                                new DeskAction.Hold(PendingReason.CUSTOMER, Optional.of(2))),
                        0);
        saved(macros(), macro);

        var found = unitOfWork().perform(() -> macros().find(macro.id())).orElseThrow();

        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(macro);
        assertThat(unitOfWork().perform(() -> replies().isInUse(stored))).isTrue();
    }

    @Test
    default void aViewKeepsItsCriteriaAndIsSomebodysFirst() {
        var view =
                new SavedView(
                        new SavedViewId(id()),
                        "Urgent",
                        asha(),
                        new Audience.Team(team()),
                        Map.of("priority", "high", "text", "\"fibre\" & cut"),
                        0);
        saved(views(), view);
        var member = new Reader(brian(), Set.of(), Set.of(team()), false);
        assertThat(views().menuOf(member).usual()).isEmpty();

        unitOfWork().run(() -> views().putDefault(brian(), Optional.of(view.id())));

        var menu = views().menuOf(member);
        assertThat(menu.usual()).contains(view.id());
        assertThat(menu.views().stream().filter(one -> one.id().equals(view.id())).toList())
                .singleElement()
                .satisfies(one -> assertThat(one.criteria()).isEqualTo(view.criteria()));
        // Who left the team begins with the usual list.
        assertThat(views().menuOf(reader(brian(), false)).usual()).isEmpty();
        unitOfWork().run(() -> views().putDefault(brian(), Optional.empty()));
        assertThat(views().menuOf(member).usual()).isEmpty();
    }

    @Test
    default void aChangeOfManyGoesOnWhereItWas() {
        var first = new TicketId(id());
        var second = new TicketId(id());
        var run =
                new BulkRun(
                        new BulkRunId(id()),
                        asha(),
                        new DeskAction.Note("Cable of Thika road"),
                        List.of(new Pick(second, 4), new Pick(first, 7)),
                        NOON);
        unitOfWork().run(() -> runs().add(run));
        unitOfWork().run(() -> runs().add(run));

        assertThat(unitOfWork().perform(() -> runs().find(run.id()))).contains(run);
        assertThat(unitOfWork().perform(() -> runs().undecided(run.id(), 1)))
                .containsExactly(new Pick(second, 4));
        unitOfWork()
                .run(() -> {
                    assertThat(runs().claim(run.id(), second)).isTrue();
                    runs().decide(run.id(), second, Result.REFUSED, Optional.of("ticket.closed"));
                });
        assertThat(unitOfWork().perform(() -> runs().claim(run.id(), second))).isFalse();
        assertThat(unitOfWork().perform(() -> runs().undecided(run.id(), 9)))
                .containsExactly(new Pick(first, 7));
    }

    @Test
    default void oldChangesOfOnePersonAreForgotten() {
        var picks = List.of(new Pick(new TicketId(id()), 1));
        var close = new DeskAction.Close();
        var old = new BulkRun(new BulkRunId(id()), asha(), close, picks, NOON.minusSeconds(1));
        var fresh = new BulkRun(new BulkRunId(id()), asha(), close, picks, NOON);
        var other = new BulkRun(new BulkRunId(id()), brian(), close, picks, NOON.minusSeconds(1));
        unitOfWork().run(() -> List.of(old, fresh, other).forEach(runs()::add));

        unitOfWork().run(() -> runs().forget(asha(), NOON));

        assertThat(unitOfWork().perform(() -> runs().find(old.id()))).isEmpty();
        assertThat(unitOfWork().perform(() -> runs().find(fresh.id()))).isPresent();
        assertThat(unitOfWork().perform(() -> runs().find(other.id()))).isPresent();
    }
}
