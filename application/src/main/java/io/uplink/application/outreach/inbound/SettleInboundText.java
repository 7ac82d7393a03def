package io.uplink.application.outreach.inbound;

import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.application.outreach.inbound.port.InboundTexts.Settled;
import io.uplink.application.outreach.inbound.port.InboundTexts.Text;
import io.uplink.application.outreach.inbound.port.Senders;
import io.uplink.application.outreach.inbound.port.Senders.Sender;
import io.uplink.application.outreach.inbound.port.TextWithdrawals;
import io.uplink.application.outreach.inbound.port.TicketReplies;
import io.uplink.application.outreach.message.StatusAnswers;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.outreach.inbound.InboundEvent;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import io.uplink.domain.outreach.inbound.Wish;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Does what a text asks for. Only a telephone is answered, only about its customer's own tickets,
 * and only a few times an hour, so that no machine at the other end keeps us talking.
 */
@Part
public final class SettleInboundText implements EventHandler {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Texts of one telephone in an hour; no conversation is as lively. */
    private static final int MOST_TEXTS = 30;

    private static final int MOST_ANSWERS = 5;

    private final InboundTexts texts;
    private final Senders senders;
    private final TicketReplies replies;
    private final TextWithdrawals withdrawals;
    private final StatusAnswers answers;
    private final InstantSource clock;

    public SettleInboundText(
            InboundTexts texts,
            Senders senders,
            TicketReplies replies,
            TextWithdrawals withdrawals,
            StatusAnswers answers,
            InstantSource clock) {
        this.texts = texts;
        this.senders = senders;
        this.replies = replies;
        this.withdrawals = withdrawals;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outreach.inbound-texts";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals("text.received");
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        if (event instanceof InboundEvent known) {
            switch (known) {
                case InboundEvent.Received received ->
                        texts.waiting(received.text())
                                .ifPresent(text ->
                                        texts.settle(text.id(), settle(text), clock.instant()));
            }
        }
    }

    private Settled settle(Text text) {
        if (text.phone().isEmpty()) {
            return Settled.as(InboundOutcome.NO_PHONE);
        }
        var phone = text.phone().get();
        var recent = texts.recent(phone, clock.instant().minus(HOUR));
        if (recent.texts() > MOST_TEXTS) {
            return Settled.as(InboundOutcome.TOO_MANY);
        }
        return switch (Wish.of(text.words())) {
            case Wish.Nothing _ -> Settled.as(InboundOutcome.EMPTY);
            case Wish.Stop _ -> stop(senders.of(phone, Optional.empty()));
            case Wish.Status(var number) ->
                    recent.answers() >= MOST_ANSWERS
                            ? Settled.as(InboundOutcome.TOO_MANY)
                            : answer(text, phone, number);
            case Wish.Words(var number) -> say(text, senders.of(phone, number), number);
        };
    }

    /** Of every customer who has the number: it is the telephone that wants its peace. */
    private Settled stop(List<Sender> known) {
        if (known.isEmpty()) {
            return Settled.as(InboundOutcome.UNKNOWN_SENDER);
        }
        known.forEach(sender -> withdrawals.withdraw(sender.customer()));
        return about(InboundOutcome.WITHDRAWN, known.getFirst(), Optional.empty());
    }

    private Settled answer(Text text, PhoneNumber phone, Optional<String> number) {
        var known = senders.of(phone, number);
        var meant = meant(known, number);
        return switch (meant) {
            case Meant.None(var why) -> named(why, known);
            case Meant.One(var sender, var ticket) -> {
                answers.answer(text.id(), ticket, phone);
                yield about(InboundOutcome.ANSWERED, sender, Optional.of(ticket));
            }
        };
    }

    private Settled say(Text text, List<Sender> known, Optional<String> number) {
        return switch (meant(known, number)) {
            case Meant.None(var why) -> named(why, known);
            case Meant.One(var sender, var ticket) ->
                    about(
                            replies.reply(sender.customer(), sender.name(), ticket, text.words())
                                    ? InboundOutcome.REPLIED
                                    : InboundOutcome.REFUSED,
                            sender,
                            Optional.of(ticket));
        };
    }

    /** Which ticket is meant, or why nobody can say. */
    private sealed interface Meant {
        record One(Sender sender, TicketId ticket) implements Meant {}

        record None(InboundOutcome why) implements Meant {}
    }

    private static Meant meant(List<Sender> known, Optional<String> number) {
        if (known.isEmpty()) {
            return new Meant.None(InboundOutcome.UNKNOWN_SENDER);
        }
        if (number.isPresent()) {
            return known.stream()
                    .filter(sender -> sender.named().isPresent())
                    .findFirst()
                    .<Meant>map(sender -> new Meant.One(sender, sender.named().orElseThrow()))
                    .orElseGet(() -> new Meant.None(InboundOutcome.NOT_THEIRS));
        }
        var open =
                known.stream()
                        .flatMap(sender ->
                                sender.open().stream().map(ticket -> new Meant.One(sender, ticket)))
                        .toList();
        if (open.size() == 1) {
            return open.getFirst();
        }
        return new Meant.None(open.isEmpty() ? InboundOutcome.NO_TICKET : InboundOutcome.AMBIGUOUS);
    }

    /** With the customer, where there is one and no doubt. */
    private static Settled named(InboundOutcome outcome, List<Sender> known) {
        return known.size() == 1
                ? about(outcome, known.getFirst(), Optional.empty())
                : Settled.as(outcome);
    }

    private static Settled about(InboundOutcome outcome, Sender sender, Optional<TicketId> ticket) {
        return new Settled(
                outcome, Optional.of(sender.customer()), Optional.of(sender.branch()), ticket);
    }
}
