package io.uplink.application.outreach.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.outreach.notification.port.NotificationQueries.Row;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Notifications} with its queries must do. */
public interface NotificationsContract {

    /** Long ago, so that no job of a running house has forgotten it yet, and none new is older. */
    Instant NOON = Instant.parse("2031-03-02T12:00:00Z");

    Notifications notifications();

    NotificationQueries queries();

    UnitOfWork unitOfWork();

    UUID newId();

    PersonId somebody();

    TicketId aTicket();

    private Notification told(PersonId person, TicketId ticket, NotificationKind kind, Instant at) {
        return new Notification(
                newId(),
                newId(),
                person,
                kind,
                ticket,
                Optional.empty(),
                "TKT-2026-000123",
                "No internet",
                "Asha",
                at);
    }

    private Notification add(Notification notification) {
        unitOfWork().run(() -> notifications().add(List.of(notification)));
        return notification;
    }

    private List<UUID> all(PersonId person) {
        return queries().page(person, false, Optional.empty(), 50).items().stream()
                .map(Row::id)
                .toList();
    }

    private List<UUID> unread(PersonId person) {
        return queries().page(person, true, Optional.empty(), 50).items().stream()
                .map(Row::id)
                .toList();
    }

    @Test
    default void whatIsAddedIsListedAsItIsTheNewestFirst() {
        var asha = somebody();
        var first = add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON));
        var second =
                new Notification(
                        newId(),
                        newId(),
                        asha,
                        NotificationKind.MENTIONED,
                        aTicket(),
                        Optional.of(newId()),
                        "TKT-2026-000124",
                        "Slow",
                        "",
                        NOON.plusSeconds(1));
        add(second);

        var rows = queries().page(asha, false, Optional.empty(), 50).items();

        assertThat(rows)
                .containsExactly(
                        new Row(
                                second.id(),
                                NotificationKind.MENTIONED,
                                second.ticket(),
                                second.entry(),
                                Optional.empty(),
                                "TKT-2026-000124",
                                "Slow",
                                "",
                                NOON.plusSeconds(1),
                                Optional.empty()),
                        new Row(
                                first.id(),
                                NotificationKind.ASSIGNED,
                                first.ticket(),
                                Optional.empty(),
                                Optional.empty(),
                                "TKT-2026-000123",
                                "No internet",
                                "Asha",
                                NOON,
                                Optional.empty()));
        assertThat(queries().unread(asha)).isEqualTo(2);
        assertThat(all(somebody())).isEmpty();
    }

    @Test
    default void oneEventTellsOnePersonOnce() {
        var asha = somebody();
        var brian = somebody();
        var first = add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON));
        var again =
                new Notification(
                        newId(),
                        first.event(),
                        asha,
                        NotificationKind.MENTIONED,
                        first.ticket().orElseThrow(),
                        Optional.empty(),
                        "x",
                        "y",
                        "",
                        NOON);
        var other =
                new Notification(
                        newId(),
                        first.event(),
                        brian,
                        NotificationKind.ASSIGNED,
                        first.ticket().orElseThrow(),
                        Optional.empty(),
                        "x",
                        "y",
                        "",
                        NOON);
        unitOfWork().run(() -> notifications().add(List.of(again, other)));

        assertThat(all(asha)).containsExactly(first.id());
        assertThat(all(brian)).containsExactly(other.id());
    }

    @Test
    default void whatSomebodyDoesNotWantIsNotTold() {
        var asha = somebody();
        var brian = somebody();
        unitOfWork()
                .run(() ->
                        notifications()
                                .mute(
                                        asha,
                                        Set.of(
                                                NotificationKind.SLA_WARNED,
                                                NotificationKind.MENTIONED)));
        var ticket = aTicket();
        add(told(asha, ticket, NotificationKind.SLA_WARNED, NOON));
        var wanted = add(told(asha, ticket, NotificationKind.ASSIGNED, NOON));
        var others = add(told(brian, ticket, NotificationKind.SLA_WARNED, NOON));

        assertThat(all(asha)).containsExactly(wanted.id());
        assertThat(all(brian)).containsExactly(others.id());
        assertThat(muted(asha))
                .containsExactlyInAnyOrder(NotificationKind.SLA_WARNED, NotificationKind.MENTIONED);

        unitOfWork().run(() -> notifications().mute(asha, Set.of(NotificationKind.ESCALATED)));
        assertThat(muted(asha)).containsExactly(NotificationKind.ESCALATED);
        unitOfWork().run(() -> notifications().mute(asha, Set.of()));
        assertThat(muted(asha)).isEmpty();
    }

    private Set<NotificationKind> muted(PersonId person) {
        return unitOfWork().perform(() -> notifications().muted(person));
    }

    @Test
    default void oneIsReadByItsOwnerAloneAndOnce() {
        var asha = somebody();
        var one = add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON));
        var later = NOON.plusSeconds(60);

        assertThat(read(somebody(), one.id(), later)).isFalse();
        assertThat(unread(asha)).containsExactly(one.id());
        assertThat(read(asha, one.id(), later)).isTrue();
        assertThat(read(asha, one.id(), later.plusSeconds(60))).isTrue();
        assertThat(unread(asha)).isEmpty();
        assertThat(queries().unread(asha)).isZero();
        assertThat(queries().page(asha, false, Optional.empty(), 50).items())
                .extracting(Row::readAt)
                .containsExactly(Optional.of(later));
    }

    private boolean read(PersonId person, UUID id, Instant now) {
        return unitOfWork().perform(() -> notifications().markRead(person, id, now));
    }

    @Test
    default void allAreReadUntilTheMomentOfTheList() {
        var asha = somebody();
        add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON));
        add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON.plusSeconds(1)));
        var later = add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON.plusSeconds(2)));
        var brian = somebody();
        var his = add(told(brian, aTicket(), NotificationKind.ASSIGNED, NOON));

        int marked =
                unitOfWork()
                        .perform(() ->
                                notifications()
                                        .markAllRead(
                                                asha, NOON.plusSeconds(1), NOON.plusSeconds(60)));

        assertThat(marked).isEqualTo(2);
        assertThat(unread(asha)).containsExactly(later.id());
        assertThat(unread(brian)).containsExactly(his.id());
    }

    @Test
    default void openingATicketReadsWhatWasToldOfIt() {
        var asha = somebody();
        var ticket = aTicket();
        add(told(asha, ticket, NotificationKind.ASSIGNED, NOON));
        add(told(asha, ticket, NotificationKind.CUSTOMER_REPLIED, NOON));
        var other = add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON));

        int marked =
                unitOfWork()
                        .perform(() ->
                                notifications().markTicketRead(asha, ticket, NOON.plusSeconds(60)));

        assertThat(marked).isEqualTo(2);
        assertThat(unread(asha)).containsExactly(other.id());
    }

    @Test
    default void aListIsWalkedByKeyBothWays() {
        var asha = somebody();
        var told = new ArrayList<UUID>();
        for (var second = 0; second < 5; second++) {
            told.addFirst(
                    add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON.plusSeconds(second)))
                            .id());
        }

        var first = queries().page(asha, false, Optional.empty(), 2);
        var second = queries().page(asha, false, first.next(), 2);
        var third = queries().page(asha, false, second.next(), 2);
        var back = queries().page(asha, false, third.previous(), 2);

        assertThat(first.previous()).isEmpty();
        assertThat(third.next()).isEmpty();
        assertThat(first.items()).extracting(Row::id).isEqualTo(told.subList(0, 2));
        assertThat(second.items()).extracting(Row::id).isEqualTo(told.subList(2, 4));
        assertThat(third.items()).extracting(Row::id).isEqualTo(told.subList(4, 5));
        assertThat(back.items()).isEqualTo(second.items());
    }

    @Test
    default void whatIsOldOrTooMuchIsForgotten() {
        var asha = somebody();
        var old = NOON.minus(Duration.ofDays(40_000));
        var readBefore = old.plus(Duration.ofDays(60));
        var toldBefore = old.plus(Duration.ofDays(10));
        add(told(asha, aTicket(), NotificationKind.ASSIGNED, old));
        var read = add(told(asha, aTicket(), NotificationKind.ASSIGNED, toldBefore));
        var unread = add(told(asha, aTicket(), NotificationKind.ASSIGNED, toldBefore));
        var readLately = add(told(asha, aTicket(), NotificationKind.ASSIGNED, toldBefore));
        read(asha, read.id(), readBefore.minusSeconds(1));
        read(asha, readLately.id(), readBefore);

        prune(readBefore, toldBefore, 500);

        assertThat(all(asha)).containsExactlyInAnyOrder(unread.id(), readLately.id());

        var newest = add(told(asha, aTicket(), NotificationKind.ASSIGNED, NOON));
        prune(readBefore, toldBefore, 1);

        assertThat(all(asha)).containsExactly(newest.id());
    }

    private void prune(Instant readBefore, Instant toldBefore, int newest) {
        unitOfWork()
                .run(() -> {
                    var _ = notifications().prune(readBefore, toldBefore, newest, 5_000);
                });
    }
}
