package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueue.Claimed;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.message.port.MessageRepository.Attempt;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.outreach.message.port.TextConsent;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;

/**
 * Hands one claimed message to the gateway, outside any unit of work, and stores what became of it.
 * Should that not be possible any more, the lease ends and the message is unclear: never sent a
 * second time by itself.
 */
@UseCase
public final class SendMessage {

    private final SmsGateways gateways;
    private final MessageRepository messages;
    private final TextConsent consent;
    private final Secrets secrets;
    private final UnitOfWork unitOfWork;
    private final DeliveryNews news;
    private final Origin origin;

    public SendMessage(
            SmsGateways gateways,
            MessageRepository messages,
            TextConsent consent,
            Secrets secrets,
            UnitOfWork unitOfWork,
            DeliveryNews news,
            Origin origin) {
        this.gateways = gateways;
        this.messages = messages;
        this.consent = consent;
        this.secrets = secrets;
        this.unitOfWork = unitOfWork;
        this.news = news;
        this.origin = origin;
    }

    public Outcome execute(Actor actor, Claimed claimed) {
        actor.requireJob();
        var gateway = gateways.inForce();
        var outcome = ask(gateway, claimed);
        unitOfWork.run(() -> settle(claimed, gateway, outcome));
        return outcome;
    }

    private Outcome ask(SmsGateway gateway, Claimed claimed) {
        var message = claimed.message().snapshot();
        if (consent.refuses(message.recipient())) {
            // Said after it was queued, or sent again by somebody who did not know.
            return new Outcome.Rejected("the customer does not want text messages");
        }
        var sms =
                new SmsGateway.Sms(
                        message.id(),
                        message.recipient().phone(),
                        secrets.open(Notices.PURPOSE, claimed.text()));
        try {
            return gateway.send(sms);
        } catch (RuntimeException broken) {
            return new Outcome.Unknown(FailureSummary.of(broken));
        }
    }

    private void settle(Claimed claimed, SmsGateway gateway, Outcome outcome) {
        var id = claimed.message().id();
        var now = origin.now();
        if (!(outcome instanceof Outcome.NotAsked)) {
            messages.note(
                    id,
                    new Attempt(
                            origin.newId(), now, gateway.name(), word(outcome), detail(outcome)));
        }
        var message = messages.findById(id).orElseThrow();
        if (message.snapshot().version() != claimed.message().snapshot().version()) {
            // The lease ended meanwhile; whoever settled it then has decided.
            return;
        }
        apply(message, gateway.repeatSafe(), outcome);
        if (outcome instanceof Outcome.Accepted(var providerId)) {
            // A fast network may have reported before we stored what it calls the message.
            providerId.ifPresent(known -> news.catchUp(message, known, now));
        }
        messages.save(message);
    }

    private void apply(Message message, boolean repeatSafe, Outcome outcome) {
        var now = origin.now();
        switch (outcome) {
            case Outcome.Accepted(var providerId) -> message.accepted(providerId, now);
            case Outcome.Rejected(var why) -> message.rejected(why, now);
            case Outcome.NotNow(var why, var after) -> message.putOff(why, after, now);
            case Outcome.NotAsked(var after) -> message.untried(after, now);
            case Outcome.Unknown(var why) -> message.unclear(why, repeatSafe, now);
        }
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "accepted";
            case Outcome.Rejected _ -> "rejected";
            case Outcome.NotNow _ -> "not-now";
            case Outcome.NotAsked _ -> "not-asked";
            case Outcome.Unknown _ -> "unknown";
        };
    }

    private static String detail(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var providerId) -> providerId.orElse("");
            case Outcome.Rejected(var why) -> why;
            case Outcome.NotNow(var why, _) -> why;
            case Outcome.NotAsked _ -> "";
            case Outcome.Unknown(var why) -> why;
        };
    }
}
