package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;

/** Asks Safaricom what a paybill or till holds; the answer comes by a call, within seconds. */
@UseCase
public final class AskBalance {

    private final Shortcodes shortcodes;
    private final BalanceQuestions questions;

    public AskBalance(Shortcodes shortcodes, BalanceQuestions questions) {
        this.shortcodes = shortcodes;
        this.questions = questions;
    }

    /** Whether it is asked by this call; false where it was asked a moment ago. */
    public boolean execute(Actor actor, ShortcodeId id) {
        var _ = actor.require(Permission.PAYMENTS_MANAGE);
        var shortcode =
                questions
                        .shortcode(shortcodes, id)
                        .filter(one ->
                                actor.may(Permission.PAYMENTS_MANAGE, Placement.in(one.branch())))
                        .orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
        return questions.ask(actor, shortcode);
    }
}
