package io.uplink.application.outreach.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.application.outreach.notification.port.Doers;
import io.uplink.application.outreach.notification.port.Doers.Doer;
import io.uplink.application.outreach.notification.port.NotificationQueries.Row;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketEvent.About;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RaiseNotificationsTest {

    private static final TicketId TICKET = new TicketId(SequentialIds.of(801));
    private static final PersonId BRIAN = new PersonId(SequentialIds.of(811));
    private static final PersonId CHEGE = new PersonId(SequentialIds.of(812));
    private static final PersonId ASHA = new PersonId(SequentialIds.of(813));
    private static final PersonId GRACE = new PersonId(SequentialIds.of(814));
    private static final PersonId DAVID = new PersonId(SequentialIds.of(815));
    private static final TeamId FIELD = new TeamId(SequentialIds.of(821));
    private static final BranchId WESTLANDS = new BranchId(SequentialIds.of(822));
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    private final SequentialIds ids = new SequentialIds();
    private final InMemoryNotifications kept = new InMemoryNotifications();
    private Optional<PersonId> assignee = Optional.of(BRIAN);
    private TicketState.Kind state = TicketState.Kind.OPEN;
    private Optional<Doer> doer = Optional.of(new Doer(Optional.of(DAVID), "David"));

    private final TicketFacts facts =
            new TicketFacts() {
                @Override
                public Optional<Facts> of(TicketId ticket) {
                    return ticket.equals(TICKET) ? Optional.of(standing()) : Optional.empty();
                }

                @Override
                public Optional<String> words(UUID entry) {
                    return Optional.empty();
                }
            };
    private final Doers doers = (ticket, at) -> doer;
    private final RaiseNotifications raise = new RaiseNotifications(facts, doers, kept, ids);

    private TicketFacts.Facts standing() {
        return new TicketFacts.Facts(
                TICKET,
                "TKT-2026-000123",
                "No internet",
                "Connection",
                "Muunganisho",
                Priority.HIGH,
                state,
                Optional.empty(),
                Optional.empty(),
                new TicketFacts.Customer(
                        new CustomerId(SequentialIds.of(831)),
                        "Amina",
                        Language.ENGLISH,
                        "",
                        List.of()),
                new TicketFacts.Branch(WESTLANDS, "Westlands", ZoneId.of("Africa/Nairobi")),
                assignee,
                List.of(
                        person(BRIAN, true, false, false),
                        person(CHEGE, true, false, false),
                        person(ASHA, false, true, false),
                        person(GRACE, false, false, true)));
    }

    private static TicketFacts.Person person(
            PersonId id, boolean member, boolean leader, boolean manager) {
        return new TicketFacts.Person(
                id, "Somebody", Optional.empty(), Language.ENGLISH, member, leader, manager);
    }

    private About about() {
        return new About(
                TICKET,
                "TKT-2026-000123",
                new CustomerId(SequentialIds.of(831)),
                WESTLANDS,
                Priority.HIGH,
                assignee,
                Optional.of(FIELD));
    }

    private void happened(TicketEvent event) {
        raise.handle(ids.next(), event);
    }

    private List<NotificationKind> told(PersonId person) {
        return kept.page(person, false, Optional.empty(), 50).items().stream()
                .map(Row::kind)
                .toList();
    }

    private TicketEvent.Assigned assigned(Optional<PersonId> before, Optional<TeamId> team) {
        return new TicketEvent.Assigned(about(), before, team, false, NOON);
    }

    @Test
    void whoGetsATicketIsToldWithWhoGaveIt() {
        happened(assigned(Optional.empty(), Optional.empty()));

        assertThat(kept.page(BRIAN, false, Optional.empty(), 50).items())
                .extracting(Row::kind, Row::reference, Row::title, Row::byName, Row::at)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                NotificationKind.ASSIGNED,
                                "TKT-2026-000123",
                                "No internet",
                                "David",
                                NOON));
        assertThat(told(CHEGE)).isEmpty();
    }

    @Test
    void whoTakesATicketIsNotToldSo() {
        doer = Optional.of(new Doer(Optional.of(BRIAN), "Brian"));

        happened(
                new TicketEvent.Assigned(
                        about(), Optional.empty(), Optional.of(FIELD), true, NOON));

        assertThat(told(BRIAN)).isEmpty();
    }

    @Test
    void aTeamIsToldWhileNobodyOfItHasTheTicket() {
        assignee = Optional.empty();

        happened(assigned(Optional.empty(), Optional.empty()));

        assertThat(told(BRIAN)).containsExactly(NotificationKind.TEAM_ASSIGNED);
        assertThat(told(CHEGE)).containsExactly(NotificationKind.TEAM_ASSIGNED);
        assertThat(told(ASHA)).isEmpty();
    }

    @Test
    void anAssignmentThatAnotherOvertookTellsNobody() {
        var event = assigned(Optional.empty(), Optional.empty());
        assignee = Optional.of(CHEGE);

        happened(event);

        assertThat(told(BRIAN)).isEmpty();
        assertThat(told(CHEGE)).isEmpty();
    }

    @Test
    void anAssignmentOfWhatIsDoneTellsNobodyAndOneThatChangesTheTeamAloneNeither() {
        happened(assigned(Optional.of(BRIAN), Optional.empty()));
        state = TicketState.Kind.RESOLVED;
        happened(assigned(Optional.empty(), Optional.empty()));

        assertThat(told(BRIAN)).isEmpty();
    }

    @Test
    void theCustomersReplyIsToldToWhoeverWorksTheTicketOursIsNot() {
        doer = Optional.of(new Doer(Optional.empty(), "Amina"));
        var entry = ids.next();

        happened(new TicketEvent.Replied(about(), entry, true, NOON));
        happened(new TicketEvent.Replied(about(), ids.next(), false, NOON));

        assertThat(kept.page(BRIAN, false, Optional.empty(), 50).items())
                .extracting(Row::kind, Row::entry, Row::byName)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                NotificationKind.CUSTOMER_REPLIED, Optional.of(entry), "Amina"));
        assertThat(told(CHEGE)).isEmpty();
    }

    @Test
    void whoIsNamedIsToldButNotWhoNamesHerself() {
        doer = Optional.of(new Doer(Optional.of(GRACE), "Grace"));

        happened(new TicketEvent.Mentioned(about(), ids.next(), List.of(DAVID, GRACE), NOON));

        assertThat(told(DAVID)).containsExactly(NotificationKind.MENTIONED);
        assertThat(told(GRACE)).isEmpty();
    }

    @Test
    void aWarningGoesToWhoeverWorksItAndABreachAlsoToWhoAnswersForIt() {
        doer = Optional.empty();

        happened(new TicketEvent.SlaWarned(about(), NOON, NOON));
        happened(new TicketEvent.ResolutionMissed(about(), NOON, NOON));

        assertThat(told(BRIAN))
                .containsExactlyInAnyOrder(
                        NotificationKind.SLA_BREACHED, NotificationKind.SLA_WARNED);
        assertThat(told(ASHA)).containsExactly(NotificationKind.SLA_BREACHED);
        assertThat(told(GRACE)).containsExactly(NotificationKind.SLA_BREACHED);
        assertThat(told(CHEGE)).isEmpty();
    }

    @Test
    void aReplyThatIsDueIsToldLikeTheOtherTargets() {
        doer = Optional.empty();

        happened(new TicketEvent.ReplyWarned(about(), NOON, NOON));
        happened(new TicketEvent.ResponseWarned(about(), NOON, NOON.plusSeconds(1)));
        happened(new TicketEvent.ReplyMissed(about(), NOON, NOON.plusSeconds(2)));
        happened(
                new TicketEvent.Repromised(
                        about(), Optional.empty(), Optional.empty(), NOON.plusSeconds(3)));

        assertThat(told(BRIAN))
                .containsExactlyInAnyOrder(
                        NotificationKind.SLA_BREACHED,
                        NotificationKind.SLA_WARNED,
                        NotificationKind.SLA_WARNED);
        assertThat(told(ASHA)).containsExactly(NotificationKind.SLA_BREACHED);
    }

    @Test
    void aWarningForWhatIsDoneMeanwhileIsNone() {
        state = TicketState.Kind.RESOLVED;

        happened(new TicketEvent.SlaWarned(about(), NOON, NOON));

        assertThat(told(BRIAN)).isEmpty();
    }

    @Test
    void anEscalationGoesToWhoGetsItElseToWhoAnswersForIt() {
        happened(
                new TicketEvent.Escalated(
                        about(), Optional.of(BRIAN), Optional.of(CHEGE), "Late", true, NOON));
        happened(
                new TicketEvent.Escalated(
                        about(), Optional.of(BRIAN), Optional.empty(), "Late", true, NOON));

        assertThat(told(CHEGE)).containsExactly(NotificationKind.ESCALATED);
        assertThat(told(ASHA)).containsExactly(NotificationKind.ESCALATED);
        assertThat(told(GRACE)).containsExactly(NotificationKind.ESCALATED);
        assertThat(told(BRIAN)).isEmpty();
    }

    @Test
    void theSameEventTwiceTellsOnce() {
        var id = ids.next();
        var event = new TicketEvent.Reopened(about(), 1, "Still slow", NOON);

        raise.handle(id, event);
        raise.handle(id, event);

        assertThat(told(BRIAN)).containsExactly(NotificationKind.REOPENED);
    }

    @Test
    void itHearsEveryEventThatTellsSomebodyAndNoOther() {
        assertThat(raise.wants("ticket.mentioned")).isTrue();
        assertThat(raise.wants("ticket.closed")).isFalse();
    }

    @Test
    void aPersonChoosesWhatToBeToldAndTheTrailSaysSo() {
        var activity = new RecordingActivityTrail();
        var clock = MovableClock.at("2026-03-02T09:00:00Z");
        var origin = new Origin(ids, clock, activity, new RecordingOutbox());
        var choose = new ChooseNotifications(kept, new DirectUnitOfWork(), origin);
        var show = new ShowNotificationChoices(kept, new DirectUnitOfWork());
        var asha = ActorFixtures.nobodySpecial();
        var wanted = EnumSet.of(NotificationKind.ASSIGNED, NotificationKind.MENTIONED);

        choose.execute(asha, new ChooseNotifications.Input(wanted));
        choose.execute(asha, new ChooseNotifications.Input(wanted));

        assertThat(show.execute(asha)).isEqualTo(wanted);
        assertThat(activity.actions()).containsExactly("person.choose-notifications");
        assertThatThrownBy(() ->
                        choose.execute(
                                asha.withKey(Set.of()), new ChooseNotifications.Input(Set.of())))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void onlyTheOwnOnesAreRead() {
        happened(assigned(Optional.empty(), Optional.empty()));
        var mine = kept.page(BRIAN, false, Optional.empty(), 50).items().getFirst();
        var read =
                new ReadNotifications(
                        kept, new DirectUnitOfWork(), MovableClock.at("2026-03-02T10:00:00Z"));

        assertThatThrownBy(() ->
                        read.execute(
                                ActorFixtures.anAdmin(),
                                new ReadNotifications.Input.One(mine.id())))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() ->
                        read.execute(
                                new Actor.Anonymous(), new ReadNotifications.Input.One(mine.id())))
                .isInstanceOf(DomainException.class);
        assertThat(kept.unread(BRIAN)).isEqualTo(1);
    }
}
