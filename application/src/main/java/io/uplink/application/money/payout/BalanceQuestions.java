package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.MpesaDoors;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends questions about balances, and keeps under which name each is answered. */
@Part
public final class BalanceQuestions {

    /** An answer takes some seconds; who presses twice asks once. */
    static final Duration SAME = Duration.ofMinutes(1);

    private final UnitOfWork unitOfWork;
    private final BalanceStore store;
    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final Origin origin;

    public BalanceQuestions(
            UnitOfWork unitOfWork,
            BalanceStore store,
            MpesaDoors doors,
            MobileMoney mobileMoney,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.store = store;
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.origin = origin;
    }

    Optional<Shortcode> shortcode(Shortcodes shortcodes, ShortcodeId id) {
        return unitOfWork.perform(() -> shortcodes.find(id));
    }

    /** Outside of any unit of work; false if it was asked a moment ago. */
    boolean ask(Actor actor, Shortcode shortcode) {
        var id = shortcode.id();
        var soon =
                unitOfWork
                        .perform(() -> store.askedAt(id))
                        .filter(at -> origin.now().isBefore(at.plus(SAME)))
                        .isPresent();
        if (soon) {
            return false;
        }
        var door = unitOfWork.perform(() -> doors.open(id));
        if (!(mobileMoney.askBalance(door) instanceof Submitted.Accepted(var conversation))) {
            throw new DomainException(new MpesaError.NotReached());
        }
        unitOfWork.run(() -> {
            store.asked(id, conversation, origin.now());
            origin.activity()
                    .record(
                            actor,
                            "mpesa-shortcode.ask-balance",
                            new Subject("mpesa-shortcode", id.value(), shortcode.number()),
                            Map.of(),
                            Map.of());
        });
        return true;
    }
}
