package io.uplink.domain.outreach.message;

import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One text to one telephone.
 *
 * <p>Its true text, links and all, is kept beside it under seal while it may still be sent, and is
 * forgotten then; the body here is what people may read later.
 */
public final class Message {

    /** Four pauses, five tries: what fails for longer than an hour needs a person. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));

    public static final int MOST_ATTEMPTS = PAUSES.size() + 1;

    /** What is said of a number that no text message reaches. */
    public static final String NOT_MOBILE = "message.not-mobile";

    /** What is said of a reply that another message will tell of. */
    public static final String COALESCED = "message.coalesced";

    /** What is said after a stop between the call and its outcome. */
    public static final String INTERRUPTED = "message.interrupted";

    private static final String TOO_LATE = "message.too-late";

    private final MessageId id;
    private final String dedupeKey;
    private final Recipient recipient;
    private final About about;
    private final Body body;
    private final Instant createdAt;
    private final long version;
    private MessageState state;
    private int attempts;
    private Optional<String> lastError;
    private boolean textKept;
    private Instant updatedAt;

    private Message(Snapshot from) {
        id = from.id();
        dedupeKey = from.dedupeKey();
        recipient = from.recipient();
        about = from.about();
        body = from.body();
        createdAt = from.createdAt();
        version = from.version();
        state = from.state();
        attempts = from.attempts();
        lastError = from.lastError();
        textKept = from.textKept();
        updatedAt = from.updatedAt();
    }

    /**
     * Puts one in the queue; one to a number that is no mobile fails at once and says so.
     *
     * @param dedupeKey names the event, the occasion and the recipient, so that a repeated event
     *     tells nobody twice
     */
    public static Message queue(
            MessageId id,
            String dedupeKey,
            Recipient recipient,
            About about,
            Body body,
            Instant notBefore,
            Instant now) {
        var message =
                new Message(
                        new Snapshot(
                                id,
                                dedupeKey,
                                recipient,
                                about,
                                body,
                                new MessageState.Queued(notBefore),
                                0,
                                Optional.empty(),
                                true,
                                now,
                                now,
                                0));
        if (!recipient.phone().isMobile()) {
            message.end(new MessageState.Failed(), Optional.of(NOT_MOBILE), now);
        }
        return message;
    }

    public static Message restore(Snapshot stored) {
        return new Message(stored);
    }

    /** Another message tells the same; this one is only noted. */
    public void coalesce(Instant now) {
        if (state instanceof MessageState.Queued) {
            end(new MessageState.Cancelled(), Optional.of(COALESCED), now);
        }
    }

    /** Somebody takes it to the gateway. */
    public void take(Instant leaseUntil, Instant now) {
        if (!(state instanceof MessageState.Queued)) {
            throw refusal();
        }
        attempts++;
        move(new MessageState.Sending(leaseUntil), now);
    }

    /** The gateway has it. */
    public void accepted(Optional<String> providerId, Instant now) {
        requireSending();
        end(new MessageState.Sent(now, providerId), Optional.empty(), now);
    }

    /** The gateway will never take it; its text stays until it expires, for a person may try. */
    public void rejected(String why, Instant now) {
        requireSending();
        lastError = Optional.of(why);
        move(new MessageState.Failed(), now);
    }

    /** The gateway did not take it this time. */
    public void putOff(String why, Optional<Duration> asked, Instant now) {
        requireSending();
        lastError = Optional.of(why);
        if (attempts >= MOST_ATTEMPTS) {
            move(new MessageState.Failed(), now);
            return;
        }
        var usual = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        var pause = asked.filter(longer -> longer.compareTo(usual) > 0).orElse(usual);
        move(new MessageState.Queued(now.plus(pause)), now);
    }

    /** The gateway was not even asked, so this was no attempt. */
    public void untried(Duration pause, Instant now) {
        requireSending();
        attempts--;
        move(new MessageState.Queued(now.plus(pause)), now);
    }

    /**
     * Nobody knows whether the gateway took it.
     *
     * @param repeatSafe whether the gateway knows our reference and sends it once only
     */
    public void unclear(String why, boolean repeatSafe, Instant now) {
        if (repeatSafe) {
            putOff(why, Optional.empty(), now);
            return;
        }
        requireSending();
        lastError = Optional.of(why);
        move(new MessageState.Unknown(), now);
    }

    /** The network says how it ended; what is final stays, except that good news comes late. */
    public void reported(boolean delivered, Instant now) {
        switch (state) {
            case MessageState.Sent sent ->
                    move(
                            delivered
                                    ? new MessageState.Delivered(sent)
                                    : new MessageState.Undelivered(sent),
                            now);
            case MessageState.Undelivered(var sent) when delivered ->
                    move(new MessageState.Delivered(sent), now);
            case MessageState.Undelivered _,
                    MessageState.Delivered _,
                    MessageState.Queued _,
                    MessageState.Sending _,
                    MessageState.Failed _,
                    MessageState.Expired _,
                    MessageState.Cancelled _,
                    MessageState.Unknown _ -> {}
        }
    }

    /** Its moment has passed: it is not sent any more, and its text is forgotten. */
    public void expire(Instant now) {
        if (now.isBefore(about.expiresAt()) || !textKept || state instanceof MessageState.Sending) {
            return;
        }
        if (state instanceof MessageState.Queued) {
            end(new MessageState.Expired(), lastError.or(() -> Optional.of(TOO_LATE)), now);
        } else {
            textKept = false;
            updatedAt = now;
        }
    }

    /** Stops one that has not left yet. */
    public void cancel(Instant now) {
        switch (state) {
            case MessageState.Cancelled _ -> {}
            case MessageState.Queued _ -> end(new MessageState.Cancelled(), lastError, now);
            case MessageState.Sending _,
                    MessageState.Sent _,
                    MessageState.Delivered _,
                    MessageState.Undelivered _,
                    MessageState.Failed _,
                    MessageState.Expired _,
                    MessageState.Unknown _ ->
                    throw refusal();
        }
    }

    /** A person wants it sent again, knowing that it may arrive twice. */
    public void resend(Instant now) {
        switch (state) {
            case MessageState.Queued _ -> {}
            case MessageState.Failed _, MessageState.Unknown _ -> {
                if (!textKept || !now.isBefore(about.expiresAt())) {
                    throw new DomainException(new MessageError.TextGone());
                }
                attempts = 0;
                move(new MessageState.Queued(now), now);
            }
            case MessageState.Undelivered _, MessageState.Expired _, MessageState.Cancelled _ ->
                    throw new DomainException(new MessageError.TextGone());
            case MessageState.Sending _, MessageState.Sent _, MessageState.Delivered _ ->
                    throw refusal();
        }
    }

    public boolean mayBeResent(Instant now) {
        return (state instanceof MessageState.Failed || state instanceof MessageState.Unknown)
                && textKept
                && now.isBefore(about.expiresAt());
    }

    public MessageId id() {
        return id;
    }

    public MessageState state() {
        return state;
    }

    /** Its branch, and the person it is for. */
    public Placement placement() {
        return Placement.in(
                about.branch(),
                recipient.kind() == Recipient.Kind.PERSON
                        ? Set.of(new PersonId(recipient.id()))
                        : Set.of());
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, dedupeKey, recipient, about, body, state, attempts, lastError, textKept,
                createdAt, updatedAt, version);
    }

    private void requireSending() {
        if (!(state instanceof MessageState.Sending)) {
            throw refusal();
        }
    }

    private void end(MessageState last, Optional<String> why, Instant now) {
        textKept = false;
        lastError = why;
        move(last, now);
    }

    private void move(MessageState to, Instant now) {
        state = to;
        updatedAt = now;
    }

    private DomainException refusal() {
        return new DomainException(new MessageError.Refused(state.kind()));
    }

    /**
     * What it is about.
     *
     * @param branch empty for what belongs to none
     */
    public record About(
            TemplateKey template,
            Optional<TicketId> ticket,
            Optional<BranchId> branch,
            Instant expiresAt) {}

    /** What people may read of it, and what it costs. */
    public record Body(String shown, int segments) {}

    /** The stored form; {@code version} is the one it was loaded with, 0 if never stored. */
    public record Snapshot(
            MessageId id,
            String dedupeKey,
            Recipient recipient,
            About about,
            Body body,
            MessageState state,
            int attempts,
            Optional<String> lastError,
            boolean textKept,
            Instant createdAt,
            Instant updatedAt,
            long version) {}
}
