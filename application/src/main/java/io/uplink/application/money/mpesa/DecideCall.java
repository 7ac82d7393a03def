package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.Inbox.Outcome;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.util.Map;
import java.util.Optional;

/**
 * Has a call worked off anew that was given up or not believed, or sets one aside that waits. It
 * passes the same questions as before; said twice it is done once.
 */
@UseCase
public final class DecideCall {

    /** What is wished. */
    public record Input(InboundId call, boolean again) {}

    private final UnitOfWork unitOfWork;
    private final Inbox inbox;
    private final Shortcodes shortcodes;
    private final Origin origin;

    public DecideCall(UnitOfWork unitOfWork, Inbox inbox, Shortcodes shortcodes, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.shortcodes = shortcodes;
        this.origin = origin;
    }

    /** Whether it changed anything. */
    public boolean execute(Actor actor, Input input) {
        var _ = actor.require(Permission.PAYMENTS_MANAGE);
        return unitOfWork.perform(() -> {
            var kept =
                    inbox.find(input.call())
                            .filter(known -> mayManage(actor, known))
                            .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
            var changed = input.again() ? again(input) : aside(input, kept);
            if (changed) {
                var subject = new Subject("mpesa-call", input.call().value(), kept.key());
                if (input.again()) {
                    origin.activity()
                            .record(actor, "mpesa-call.again", subject, Map.of(), Map.of());
                } else {
                    origin.activity()
                            .record(actor, "mpesa-call.set-aside", subject, Map.of(), Map.of());
                }
            }
            return changed;
        });
    }

    private boolean mayManage(Actor actor, Inbox.Kept kept) {
        return shortcodes
                .find(kept.shortcode())
                .filter(one -> actor.may(Permission.PAYMENTS_MANAGE, Placement.in(one.branch())))
                .isPresent();
    }

    private boolean again(Input input) {
        return inbox.again(input.call(), origin.now());
    }

    private boolean aside(Input input, Inbox.Kept kept) {
        if (kept.outcome().isPresent()) {
            return false;
        }
        inbox.settle(input.call(), Outcome.SET_ASIDE, Optional.empty(), origin.now());
        return true;
    }
}
