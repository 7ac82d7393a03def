package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookCaller;
import io.uplink.application.platform.webhook.port.WebhookCaller.Answer;
import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Claimed;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Settled;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.State;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.WebhookEvent;
import io.uplink.domain.platform.webhook.WebhookRetry;
import io.uplink.domain.platform.webhook.WebhookTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one claimed delivery, outside any unit of work, and stores what came of it. If that cannot
 * be stored any more the lease ends and it is sent again: at least once, under the same id.
 */
@UseCase
public final class SendWebhookDelivery {

    private static final int GONE = 410;
    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    private final WebhookCaller caller;
    private final WebhookDeliveries deliveries;
    private final WebhookRepository webhooks;
    private final WebhookDesk desk;
    private final Settings settings;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public SendWebhookDelivery(
            WebhookCaller caller,
            WebhookDeliveries deliveries,
            WebhookRepository webhooks,
            WebhookDesk desk,
            Settings settings,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.caller = caller;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.desk = desk;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** What became of the delivery. */
    public State execute(Actor actor, Claimed claimed) {
        actor.requireJob();
        var settled = settled(claimed, ask(claimed));
        unitOfWork.run(() -> {
            if (deliveries.holds(claimed)) {
                deliveries.settle(claimed, settled);
                note(actor, claimed, settled);
            }
        });
        return settled.state();
    }

    private Answer ask(Claimed claimed) {
        if (claimed.attempt() > WebhookRetry.MOST_ATTEMPTS) {
            return new Answer.Failed("the program ended during each attempt");
        }
        try {
            var secrets = new ArrayList<>(List.of(desk.open(claimed.webhook(), claimed.secret())));
            claimed.previous().ifPresent(old -> secrets.add(desk.open(claimed.webhook(), old)));
            return caller.call(
                    new WebhookCaller.Call(
                            claimed.id(),
                            claimed.address(),
                            claimed.topic().code(),
                            claimed.body(),
                            secrets));
        } catch (RuntimeException broken) {
            return new Answer.Failed(FailureSummary.of(broken));
        }
    }

    private Settled settled(Claimed claimed, Answer answer) {
        return switch (answer) {
            case Answer.Answered(var status, var said) ->
                    status / HUNDRED == GOOD
                            ? new Settled(
                                    State.DONE,
                                    origin.now(),
                                    Optional.empty(),
                                    Optional.of(status),
                                    said)
                            : failed(claimed, status == GONE, Optional.of(status), said);
            case Answer.Forbidden(var why) -> failed(claimed, false, Optional.empty(), why);
            case Answer.Failed(var why) -> failed(claimed, false, Optional.empty(), why);
        };
    }

    /** A test is not tried again: somebody waits for the answer. */
    private Settled failed(
            Claimed claimed, boolean forGood, Optional<Integer> status, String said) {
        var now = origin.now();
        var last = forGood || isTest(claimed) || claimed.attempt() >= WebhookRetry.MOST_ATTEMPTS;
        return last
                ? new Settled(State.DEAD, now, Optional.empty(), status, said)
                : new Settled(
                        State.WAITING,
                        now,
                        Optional.of(
                                now.plus(WebhookRetry.pauseAfter(claimed.attempt(), claimed.id()))),
                        status,
                        said);
    }

    private static boolean isTest(Claimed claimed) {
        return claimed.topic() == WebhookTopic.WEBHOOK_TEST;
    }

    private void note(Actor actor, Claimed claimed, Settled settled) {
        if (settled.state() == State.DONE) {
            webhooks.markReached(claimed.webhook());
        } else if (!isTest(claimed)) {
            webhooks.markFailed(claimed.webhook(), settled.at())
                    .filter(health ->
                            health.isHopeless(
                                    settled.at(), settings.get(WebhookSettings.GIVE_UP_DAYS)))
                    .ifPresent(_ -> switchOff(actor, claimed));
        }
    }

    private void switchOff(Actor actor, Claimed claimed) {
        var webhook = desk.found(claimed.webhook());
        if (!webhook.active()) {
            return;
        }
        var off = webhook.switchedOff();
        var _ = webhooks.save(off);
        origin.activity()
                .record(
                        actor,
                        "webhook.switch-off",
                        WebhookDesk.subject(off),
                        Map.of("active", "true"),
                        Map.of("active", "false"));
        origin.outbox()
                .append(
                        List.of(
                                new WebhookEvent.SwitchedOff(
                                        off.id(), off.name(), off.owner(), origin.now())));
    }
}
