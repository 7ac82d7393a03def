package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketsTogetherTest {

    private static final UUID FORM = new UUID(77, 1);

    private final TicketWorld world = new TicketWorld();
    private final OpenTicket openTicket = world.openTicket();
    private final RelateTickets relate = new RelateTickets(world.pair);
    private final UnrelateTickets unrelate = new UnrelateTickets(world.pair);
    private final MergeTicket merge = new MergeTicket(world.pair);
    private final UnmergeTicket unmerge = new UnmergeTicket(world.pair);
    private final SplitTicket split = new SplitTicket(world.pair, openTicket);
    private final Ticket.Snapshot one = open();
    private final Ticket.Snapshot two = open();

    @Test
    void bothHistoriesSayWhatTheOtherIs() {
        var made = relate(anAdmin(), one, Role.CAUSED_BY, number(two));

        assertThat(made.by()).contains(ASHA);
        assertThat(made.seenFrom(two.id())).isEqualTo(Role.CAUSES);
        assertThat(data(one.id(), "related")).containsExactly("caused-by " + two.number());
        assertThat(data(two.id(), "related")).containsExactly("causes " + one.number());
        assertThat(world.timeline.of(one.id()))
                .filteredOn(entry -> entry.kind().equals("related"))
                .allMatch(entry -> entry.visibility() == Visibility.INTERNAL);
        assertThat(world.activity.actions()).endsWith("ticket.relate", "ticket.relate");
        assertThat(world.now(one.id())).isEqualTo(one);
    }

    @Test
    void theSameAgainIsTheSameRelation() {
        var made = relate(anAdmin(), one, Role.RELATED, number(two));

        assertThat(relate(anAdmin(), two, Role.RELATED, number(one))).isEqualTo(made);
        assertThat(data(one.id(), "related")).hasSize(1);
    }

    @Test
    void aTicketIsNamedByItsNumberAsTheListShowsItToo() {
        var shown = two.number().text().substring(4).toLowerCase(Locale.ROOT);

        assertThat(relate(anAdmin(), one, Role.RELATED, " " + shown + " ").touches(two.id()))
                .isTrue();
        assertRefused(() -> relate(anAdmin(), one, Role.RELATED, " "), "required");
        assertRefused(() -> relate(anAdmin(), one, Role.RELATED, "TKT"), "ticket.unknown");
        assertRefused(
                () -> relate(anAdmin(), one, Role.RELATED, "TKT-1999-000001"), "ticket.unknown");
    }

    @Test
    void whoMayEditTheOneAndSeeTheOtherMayRelateThem() {
        var editor = clerk(Permission.TICKETS_VIEW, Permission.TICKETS_EDIT);
        var viewer = clerk(Permission.TICKETS_VIEW);
        var elsewhere = open(THIKA);

        relate(editor, one, Role.RELATED, number(two));
        assertRefused(() -> relate(viewer, one, Role.CAUSES, number(two)), "access.denied");
        assertRefused(
                () -> relate(editor, elsewhere, Role.RELATED, number(one)), "ticket.not-found");
        assertRefused(() -> relate(editor, one, Role.RELATED, number(elsewhere)), "ticket.unknown");
    }

    @Test
    void aChangeDecidedOnAnOlderLookIsRefused() {
        start(one.id());
        assertRefused(() -> relate(anAdmin(), one, Role.RELATED, number(two)), "version.stale");
        assertRefused(() -> merge(anAdmin(), one, two), "version.stale");
        assertThat(world.structure.of(one.id(), two.id())).isEmpty();

        var made = relate(anAdmin(), world.now(one.id()), Role.RELATED, number(two));
        assertRefused(() -> unrelate(anAdmin(), one, made), "version.stale");
    }

    @Test
    void takingARelationBackIsSaidOnBothAndTwiceIsOnce() {
        var made = relate(anAdmin(), one, Role.PARENT_OF, number(two));

        assertThat(unrelate(anAdmin(), two, made)).isTrue();
        assertThat(unrelate(anAdmin(), two, made)).isFalse();

        assertThat(data(one.id(), "unrelated")).containsExactly("parent-of " + two.number());
        assertThat(data(two.id(), "unrelated")).containsExactly("child-of " + one.number());
        assertThat(world.structure.of(one.id(), two.id())).isEmpty();
    }

    @Test
    void aRelationIsTakenBackOnOneOfItsTwoTicketsOnly() {
        var made = relate(anAdmin(), one, Role.RELATED, number(two));

        assertRefused(() -> unrelate(anAdmin(), open(), made), "ticket.relation-not-found");
    }

    @Test
    void aMergedTicketIsClosedAndBothHistoriesSaySo() {
        var merged = merge(anAdmin(), one, two);

        assertThat(merged.state().kind()).isEqualTo(TicketState.Kind.CLOSED);
        assertThat(data(one.id(), "merged")).containsExactly(" " + two.number());
        assertThat(data(two.id(), "took-in")).containsExactly(" " + one.number());
        assertThat(world.published()).endsWith("ticket.merged");
        assertThat(world.followed).last().isInstanceOf(TicketEvent.Merged.class);
        assertThat(world.activity.actions()).endsWith("ticket.merge", "ticket.take-in");
        assertThat(world.now(two.id())).isEqualTo(two);
    }

    @Test
    void mergingAgainIsASuccessWithoutEffect() {
        var merged = merge(anAdmin(), one, two);

        assertThat(merge(anAdmin(), one, two)).isEqualTo(merged);
        assertThat(data(two.id(), "took-in")).hasSize(1);
    }

    @Test
    void whoMayCloseBothMayMerge() {
        var closer = clerk(Permission.TICKETS_VIEW, Permission.TICKETS_CLOSE);
        var elsewhere = open(THIKA);

        assertRefused(
                () -> merge(clerk(Permission.TICKETS_VIEW, Permission.TICKETS_EDIT), one, two),
                "access.denied");
        assertRefused(() -> merge(closer, one, elsewhere), "ticket.unknown");
        assertRefused(() -> merge(TicketWorld.customer(one.id()), one, two), "access.denied");
        merge(closer, one, two);
        assertRefused(
                () ->
                        unmerge.execute(
                                clerk(Permission.TICKETS_VIEW),
                                new UnmergeTicket.Input(one.id(), Optional.empty())),
                "access.denied");
    }

    @Test
    void aTicketThatOthersWereMergedIntoIsNeitherMergedNorDeleted() {
        var three = open();
        merge(anAdmin(), one, two);

        assertRefused(() -> merge(anAdmin(), two, three), "ticket.holds-merged");
        assertRefused(() -> merge(anAdmin(), two, one), "ticket.merge-in-circle");
        assertRefused(
                () ->
                        new DeleteTicket(world.desk, world.fees, world.structure)
                                .execute(
                                        anAdmin(),
                                        new DeleteTicket.Input(two.id(), Optional.empty())),
                "ticket.holds-merged");
    }

    @Test
    void aMergedTicketTakesNeitherWordsNorRelations() {
        var made = relate(anAdmin(), one, Role.RELATED, number(two));
        var merged = merge(anAdmin(), one, two);
        var three = open();

        assertRefused(
                () ->
                        new NoteOnTicket(world.desk, world.talk, world.mentions)
                                .execute(anAdmin(), new NoteOnTicket.Input(one.id(), "Hm")),
                "ticket.merged");
        assertRefused(
                () -> relate(anAdmin(), merged, Role.RELATED, number(three)), "ticket.merged");
        assertRefused(() -> relate(anAdmin(), three, Role.RELATED, number(one)), "ticket.merged");
        assertRefused(() -> unrelate(anAdmin(), merged, made), "ticket.merged");
    }

    @Test
    void takenBackItIsAsBeforeAndBothHistoriesSaySo() {
        start(one.id());
        var before = world.now(one.id());
        var merged = merge(anAdmin(), before, two);

        var back =
                unmerge.execute(
                        anAdmin(), new UnmergeTicket.Input(one.id(), Version.of(merged.version())));

        assertThat(back.state()).isEqualTo(before.state());
        assertThat(back.targets()).isEqualTo(before.targets());
        assertThat(data(one.id(), "unmerged")).containsExactly(" " + two.number());
        assertThat(data(two.id(), "let-go")).containsExactly(" " + one.number());
        assertThat(world.structure.held(two.id())).isZero();
        assertThat(
                        unmerge.execute(
                                anAdmin(),
                                new UnmergeTicket.Input(one.id(), Version.of(merged.version()))))
                .isEqualTo(back);
        assertThat(data(two.id(), "let-go")).hasSize(1);
    }

    @Test
    void aMessageBecomesATicketOfItsOwnAndStaysWhereItWas() {
        var message = note(one.id(), "Also, the router of my shop");

        var opened = split(anAdmin(), FORM, message);

        assertThat(opened.customer()).isEqualTo(one.customer());
        assertThat(opened.details().branch()).isEqualTo(one.details().branch());
        assertThat(opened.details().description()).isEqualTo("The router of my shop");
        assertThat(world.structure.of(opened.id(), opened.id()))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.seenFrom(opened.id())).isEqualTo(Role.SPLIT_FROM);
                    assertThat(relation.entry()).contains(message);
                });
        assertThat(world.timeline.find(one.id(), message)).isPresent();
        assertThat(data(one.id(), "split-into")).containsExactly(" " + opened.number());
        assertThat(data(opened.id(), "split-from")).containsExactly(" " + one.number());
    }

    @Test
    void theSameFormTwiceIsOneTicket() {
        var message = note(one.id(), "Also, the router of my shop");
        var opened = split(anAdmin(), FORM, message);

        assertThat(split(anAdmin(), FORM, message).id()).isEqualTo(opened.id());
        assertThat(split(anAdmin(), new UUID(77, 2), message).id()).isNotEqualTo(opened.id());
        var another = note(one.id(), "And the shop of my sister");
        assertRefused(() -> split(anAdmin(), FORM, another), "ticket.other-split");
    }

    @Test
    void onlyWhatSomebodyWroteOnThisTicketIsSplitOff() {
        var elsewhere = note(two.id(), "Slow");
        var event = world.timeline.of(one.id()).findFirst().orElseThrow().id();
        var message = note(one.id(), "Also slow");

        assertRefused(() -> split(anAdmin(), FORM, elsewhere), "ticket.not-for-splitting");
        assertRefused(() -> split(anAdmin(), FORM, event), "ticket.not-for-splitting");
        assertRefused(
                () -> split(clerk(Permission.TICKETS_VIEW, Permission.TICKETS_EDIT), FORM, message),
                "access.denied");
        assertRefused(
                () ->
                        split(
                                clerk(Permission.TICKETS_VIEW, Permission.TICKETS_CREATE),
                                FORM,
                                message),
                "access.denied");
    }

    @Test
    void whereATicketCameFromIsNotTakenBack() {
        var opened = split(anAdmin(), FORM, note(one.id(), "Also slow"));
        var relation = world.structure.find(FORM).orElseThrow();

        assertRefused(() -> unrelate(anAdmin(), opened, relation), "ticket.split-stays");
    }

    /** Of Westlands alone, and no owner of any ticket. */
    private static Actor.Person clerk(Permission... permissions) {
        return ActorFixtures.with(
                BRIAN, "Brian", Reach.BRANCH, Set.of(WESTLANDS), Set.of(), permissions);
    }

    private Ticket.Snapshot open() {
        return openTicket.execute(anAdmin(), TicketWorld.report());
    }

    private Ticket.Snapshot open(BranchId branch) {
        var report = TicketWorld.report();
        return openTicket.execute(
                anAdmin(),
                new OpenTicket.Input(
                        report.customer(),
                        report.subject(),
                        report.description(),
                        report.category(),
                        Optional.of(branch),
                        report.priority(),
                        Optional.empty(),
                        Optional.empty(),
                        report.source()));
    }

    private void start(TicketId ticket) {
        new StartTicket(world.desk, world.terms)
                .execute(anAdmin(), new StartTicket.Input(ticket, Optional.empty()));
    }

    private UUID note(TicketId ticket, String text) {
        return new NoteOnTicket(world.desk, world.talk, world.mentions)
                .execute(anAdmin(), new NoteOnTicket.Input(ticket, text))
                .entry()
                .id();
    }

    private Relation relate(Actor actor, Ticket.Snapshot ticket, Role role, String other) {
        return relate.execute(
                actor,
                new RelateTickets.Input(
                        ticket.id(),
                        role,
                        OtherTicket.numbered(other),
                        Version.of(ticket.version())));
    }

    private boolean unrelate(Actor actor, Ticket.Snapshot ticket, Relation relation) {
        return unrelate.execute(
                actor,
                new UnrelateTickets.Input(
                        ticket.id(), relation.id(), Version.of(ticket.version())));
    }

    private Ticket.Snapshot merge(Actor actor, Ticket.Snapshot source, Ticket.Snapshot into) {
        return merge.execute(
                actor,
                new MergeTicket.Input(
                        source.id(), OtherTicket.of(into.id()), Version.of(source.version())));
    }

    private Ticket.Snapshot split(Actor actor, UUID form, UUID entry) {
        return split.execute(
                actor,
                new SplitTicket.Input(
                        form,
                        one.id(),
                        entry,
                        "Router of the shop",
                        "The router of my shop",
                        "connectivity",
                        Priority.LOW));
    }

    private static String number(Ticket.Snapshot ticket) {
        return ticket.number().text();
    }

    private List<String> data(TicketId ticket, String kind) {
        return world.timeline
                .of(ticket)
                .filter(entry -> entry.kind().equals(kind))
                .map(entry ->
                        entry.data().getOrDefault("role", "")
                                + " "
                                + entry.data().getOrDefault("number", ""))
                .toList();
    }
}
