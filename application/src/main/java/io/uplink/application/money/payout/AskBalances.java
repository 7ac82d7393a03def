package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.OneByOne;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Shortcode;

/** Asks Safaricom once a day what each paybill and till holds, where the operator wants that. */
@UseCase
public final class AskBalances {

    /** Asked one after the other, each at most some seconds. */
    static final int MOST = 50;

    private final Shortcodes shortcodes;
    private final BalanceQuestions questions;
    private final Settings settings;
    private final UnitOfWork unitOfWork;

    public AskBalances(
            Shortcodes shortcodes,
            BalanceQuestions questions,
            Settings settings,
            UnitOfWork unitOfWork) {
        this.shortcodes = shortcodes;
        this.questions = questions;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
    }

    /** How many were asked; one that cannot be keeps no other, and is tried again tomorrow. */
    public OneByOne execute(Actor actor) {
        actor.requireJob();
        if (!settings.get(PayoutSettings.ASKS_BALANCES)) {
            return OneByOne.none();
        }
        var due =
                unitOfWork.perform(shortcodes::all).stream()
                        .filter(Shortcode::active)
                        .filter(one -> !one.initiator().isEmpty())
                        .limit(MOST)
                        .toList();
        return OneByOne.over(due, shortcode -> questions.ask(actor, shortcode));
    }
}
