package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Puts a request to a phone down, so that whoever takes its event sends it. In the caller's unit of
 * work; a phone is asked once at a time, left alone for two minutes, and not asked without end.
 */
@Part
public final class Asking {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Intents intents;
    private final Shortcodes shortcodes;
    private final Settings settings;
    private final Origin origin;

    public Asking(Intents intents, Shortcodes shortcodes, Settings settings, Origin origin) {
        this.intents = intents;
        this.shortcodes = shortcodes;
        this.settings = settings;
        this.origin = origin;
    }

    ShortcodeId shortcodeOf(BranchId branch) {
        return shortcodes
                .serving(branch)
                .orElseThrow(() -> new DomainException(new MpesaError.NoShortcode()))
                .id();
    }

    PaymentIntent ask(Actor actor, PaymentRequest request) {
        var now = origin.now();
        intents.lastTo(request.target(), request.payer()).ifPresent(last -> requireFree(last, now));
        requireFew(request.payer(), request.asker(), now);
        var intent = PaymentIntent.create(new IntentId(origin.newId()), request, now);
        intents.save(intent);
        origin.activity()
                .record(
                        actor,
                        "mpesa-request.create",
                        MpesaActivity.subject(intent),
                        Map.of(),
                        MpesaActivity.facts(intent));
        origin.outbox().append(List.of(new MpesaEvent.Asked(intent.id().value(), now)));
        return intents.find(intent.id()).orElseThrow();
    }

    private void requireFew(Msisdn payer, Asker asker, Instant now) {
        var count = intents.countSince(payer, asker, now.minus(WINDOW));
        var most =
                asker.person().isPresent()
                        ? settings.get(MpesaSettings.PUSHES_OF_PERSON)
                        : settings.get(MpesaSettings.PUSHES_OF_ADDRESS);
        var tooManyToPhone =
                asker.place().isPresent()
                        && count.toPhone() >= settings.get(MpesaSettings.PUSHES_OF_PHONE);
        if (tooManyToPhone || count.ofAsker() >= most) {
            throw new DomainException(new MpesaError.TooMany(WINDOW.toSeconds()));
        }
    }

    private static void requireFree(PaymentIntent last, Instant now) {
        if (last.state().isOpen()) {
            throw new DomainException(new MpesaError.OneOpen());
        }
        if (now.isBefore(last.coolUntil())) {
            var wait = Duration.between(now, last.coolUntil());
            throw new DomainException(new MpesaError.TooSoon(Math.max(1, wait.toSeconds())));
        }
    }
}
