package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.statement.CountUnprovenDays;
import io.uplink.application.shared.Permission;
import jakarta.enterprise.context.RequestScoped;

/** Says to who can prove them how many days of paybills are not proven. */
@RequestScoped
class ProofLine {

    private final CountUnprovenDays countDays;
    private final Actors actors;
    private final Reader reader;

    ProofLine(CountUnprovenDays countDays, Actors actors, Reader reader) {
        this.countDays = countDays;
        this.actors = actors;
        this.reader = reader;
    }

    /** Empty where there is nothing to say, or nobody who may hear it. */
    String text() {
        if (actors.current().reach(Permission.PAYMENTS_MANAGE).isEmpty()) {
            return "";
        }
        var count = countDays.execute(actors.current());
        return count == 0
                ? ""
                : MessageBundles.get(
                                DashboardMessages.class,
                                Localized.Literal.of(reader.language().code()))
                        .unproven(count);
    }
}
