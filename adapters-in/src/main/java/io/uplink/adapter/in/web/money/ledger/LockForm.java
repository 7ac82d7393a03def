package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.ledger.LockPeriod;
import io.uplink.application.money.ledger.UnlockPeriod;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which days are closed or opened, as typed. */
@TemplateData
public class LockForm {

    @RestForm @Nullable String through;
    @RestForm @Nullable String open;
    @RestForm @Nullable String why;
    @RestForm @Nullable Long version;

    static LockPeriod.Input lock(LockForm typed) {
        return new LockPeriod.Input(
                LedgerDays.read("through", typed.through), Versions.ofForm(typed.version));
    }

    static UnlockPeriod.Input unlock(LockForm typed) {
        return new UnlockPeriod.Input(
                LedgerDays.read("open", typed.open), typed.why(), Versions.ofForm(typed.version));
    }

    public String through() {
        return Inputs.text(through);
    }

    public String open() {
        return Inputs.text(open);
    }

    public String why() {
        return Inputs.text(why);
    }
}
