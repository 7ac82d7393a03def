package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Notifications in a list. */
public final class InMemoryNotifications implements Notifications, NotificationQueries {

    private static final Comparator<Notification> NEWEST =
            Comparator.comparing(Notification::at).thenComparing(Notification::id).reversed();

    private final List<Notification> kept = new ArrayList<>();
    private final Map<UUID, Instant> read = new HashMap<>();
    private final Map<PersonId, Set<NotificationKind>> muted = new HashMap<>();

    @Override
    public void add(List<Notification> raised) {
        for (var one : raised) {
            var known =
                    kept.stream()
                            .anyMatch(other ->
                                    other.event().equals(one.event())
                                            && other.person().equals(one.person()));
            if (!known && !muted(one.person()).contains(one.kind())) {
                kept.add(one);
            }
        }
    }

    @Override
    public boolean markRead(PersonId person, UUID notification, Instant now) {
        var found = of(person).filter(one -> one.id().equals(notification)).findFirst();
        found.ifPresent(one -> read.putIfAbsent(one.id(), now));
        return found.isPresent();
    }

    @Override
    public int markAllRead(PersonId person, Instant until, Instant now) {
        return mark(of(person).filter(one -> !one.at().isAfter(until)), now);
    }

    @Override
    public int markTicketRead(PersonId person, TicketId ticket, Instant now) {
        return mark(of(person).filter(one -> one.ticket().equals(Optional.of(ticket))), now);
    }

    private int mark(Stream<Notification> which, Instant now) {
        var fresh = which.filter(this::isUnread).toList();
        fresh.forEach(one -> read.put(one.id(), now));
        return fresh.size();
    }

    @Override
    public Set<NotificationKind> muted(PersonId person) {
        return muted.getOrDefault(person, EnumSet.noneOf(NotificationKind.class));
    }

    @Override
    public void mute(PersonId person, Set<NotificationKind> kinds) {
        muted.put(person, Set.copyOf(kinds));
    }

    @Override
    public int prune(Instant readBefore, Instant toldBefore, int newest, int most) {
        var beyond =
                kept.stream()
                        .map(Notification::person)
                        .distinct()
                        .flatMap(person -> of(person).skip(newest))
                        .toList();
        Predicate<Notification> old =
                one ->
                        one.at().isBefore(toldBefore)
                                || read.getOrDefault(one.id(), Instant.MAX).isBefore(readBefore)
                                || beyond.contains(one);
        var gone = kept.stream().filter(old).limit(most).toList();
        kept.removeAll(gone);
        return gone.size();
    }

    @Override
    public Page<Row> page(PersonId person, boolean unreadOnly, Optional<String> cursor, int size) {
        var all = of(person).filter(one -> !unreadOnly || isUnread(one)).map(this::row).toList();
        var start = cursor.map(Integer::parseInt).orElse(0);
        var end = Math.min(start + size, all.size());
        return new Page<>(
                all.subList(start, end),
                end < all.size() ? Optional.of(String.valueOf(end)) : Optional.empty(),
                start > 0
                        ? Optional.of(String.valueOf(Math.max(0, start - size)))
                        : Optional.empty());
    }

    @Override
    public int unread(PersonId person) {
        return (int) of(person).filter(this::isUnread).limit(MOST_COUNTED).count();
    }

    private Stream<Notification> of(PersonId person) {
        return kept.stream().filter(one -> one.person().equals(person)).sorted(NEWEST);
    }

    private boolean isUnread(Notification one) {
        return !read.containsKey(one.id());
    }

    private Row row(Notification one) {
        return new Row(
                one.id(),
                one.kind(),
                one.ticket(),
                one.entry(),
                one.summary(),
                one.reference(),
                one.title(),
                one.byName(),
                one.at(),
                Optional.ofNullable(read.get(one.id())));
    }
}
