package io.uplink.adapter.out.inprocess.outreach.inbound;

import io.uplink.application.care.customer.WithdrawTexts;
import io.uplink.application.outreach.inbound.port.TextWithdrawals;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;

/** The consents that the customers' feature keeps. */
@ApplicationScoped
class CareTextWithdrawals implements TextWithdrawals {

    private static final Actor.Job TEXTS = new Actor.Job("outreach.inbound-texts");

    private final WithdrawTexts withdrawTexts;

    CareTextWithdrawals(WithdrawTexts withdrawTexts) {
        this.withdrawTexts = withdrawTexts;
    }

    @Override
    public void withdraw(CustomerId customer) {
        withdrawTexts.execute(TEXTS, customer);
    }
}
