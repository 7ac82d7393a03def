package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages as snapshots, so that what was not saved stays unseen. */
public final class InMemoryMessages implements MessageRepository, MessageQueue {

    private final Map<MessageId, Message.Snapshot> rows = new LinkedHashMap<>();
    private final Map<MessageId, Sealed> texts = new HashMap<>();
    private final Map<MessageId, List<Attempt>> attempts = new HashMap<>();
    private Instant free = Instant.EPOCH;

    @Override
    public Set<String> known(Set<String> dedupeKeys) {
        return rows.values().stream()
                .map(Message.Snapshot::dedupeKey)
                .filter(dedupeKeys::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Message message, Sealed text) {
        if (knows(message.snapshot().dedupeKey())) {
            throw new IllegalStateException("told already");
        }
        keep(message.snapshot(), 1);
        texts.put(message.id(), text);
        forget(message.snapshot());
    }

    @Override
    public Optional<Message> findById(MessageId id) {
        return Optional.ofNullable(rows.get(id)).map(Message::restore);
    }

    @Override
    public Optional<Message> findByProviderId(String providerId) {
        return found(row ->
                        switch (row.state()) {
                            case MessageState.Sent sent -> isNamed(sent, providerId);
                            case MessageState.Delivered(var sent) -> isNamed(sent, providerId);
                            case MessageState.Undelivered(var sent) -> isNamed(sent, providerId);
                            default -> false;
                        })
                .findFirst();
    }

    private static boolean isNamed(MessageState.Sent sent, String providerId) {
        return sent.providerId().filter(providerId::equals).isPresent();
    }

    @Override
    public Optional<Message> newest(UUID recipient, TicketId ticket, TemplateKey template) {
        return found(row ->
                        row.recipient().id().equals(recipient)
                                && row.about().ticket().filter(ticket::equals).isPresent()
                                && row.about().template() == template
                                && !row.lastError().equals(Optional.of(Message.COALESCED)))
                .max(
                        Comparator.comparing((Message row) -> row.snapshot().createdAt())
                                .thenComparing(row -> row.id().value()));
    }

    @Override
    public List<Message> waiting(TicketId ticket) {
        return found(row ->
                        row.about().ticket().filter(ticket::equals).isPresent()
                                && row.state() instanceof MessageState.Queued)
                .toList();
    }

    @Override
    public void save(Message message) {
        var snapshot = message.snapshot();
        var present = rows.get(snapshot.id());
        if (present == null) {
            throw new IllegalStateException("no such message");
        }
        Version.requireSame(Version.of(snapshot.version()), present.version());
        keep(snapshot, present.version() + 1);
        forget(snapshot);
    }

    @Override
    public void note(MessageId message, Attempt attempt) {
        attempts.computeIfAbsent(message, _ -> new ArrayList<>()).add(attempt);
    }

    public List<Attempt> attempts(MessageId message) {
        return attempts.getOrDefault(message, List.of());
    }

    public List<Message.Snapshot> all() {
        return List.copyOf(rows.values());
    }

    public Optional<Sealed> text(MessageId message) {
        return Optional.ofNullable(texts.get(message));
    }

    @Override
    public synchronized List<Claimed> claim(
            int most, int perSecond, Instant now, Instant leaseUntil) {
        var due =
                found(row ->
                                row.state() instanceof MessageState.Queued(var at)
                                        && !at.isAfter(now)
                                        && row.about().expiresAt().isAfter(now))
                        .limit(most)
                        .toList();
        return due.stream()
                .map(message -> {
                    message.take(leaseUntil, now);
                    save(message);
                    var taken = findById(message.id()).orElseThrow();
                    var turn = turn(perSecond, now);
                    return new Claimed(
                            taken, text(message.id()).orElseThrow(), Duration.between(now, turn));
                })
                .toList();
    }

    private Instant turn(int perSecond, Instant now) {
        var turn = free.isAfter(now) ? free : now;
        free = turn.plus(Duration.ofSeconds(1).dividedBy(perSecond));
        return turn;
    }

    @Override
    public List<MessageId> lapsed(Instant now, int most) {
        return found(row ->
                        row.state() instanceof MessageState.Sending(var until)
                                && !until.isAfter(now))
                .limit(most)
                .map(Message::id)
                .toList();
    }

    @Override
    public List<MessageId> outdated(Instant now, int most) {
        return found(row ->
                        row.textKept()
                                && !row.about().expiresAt().isAfter(now)
                                && !(row.state() instanceof MessageState.Sending))
                .limit(most)
                .map(Message::id)
                .toList();
    }

    @Override
    public void listen(Runnable reaction) {}

    private Stream<Message> found(Predicate<Message.Snapshot> condition) {
        return rows.values().stream().filter(condition).map(Message::restore);
    }

    private void forget(Message.Snapshot message) {
        if (!message.textKept()) {
            texts.remove(message.id());
        }
    }

    private void keep(Message.Snapshot row, long version) {
        rows.put(
                row.id(),
                new Message.Snapshot(
                        row.id(),
                        row.dedupeKey(),
                        row.recipient(),
                        row.about(),
                        row.body(),
                        row.state(),
                        row.attempts(),
                        row.lastError(),
                        row.textKept(),
                        row.createdAt(),
                        row.updatedAt(),
                        version));
    }
}
