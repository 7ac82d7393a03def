package io.uplink.adapter.in.web.money.ledger;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.ledger.ReverseEntry;
import io.uplink.domain.money.ledger.EntryId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Why an entry is taken back, as typed. */
@TemplateData
public class ReversalForm {

    @RestForm @Nullable String day;
    @RestForm @Nullable String why;
    @RestForm @Nullable Long version;

    ReverseEntry.Input input(UUID entry) {
        return new ReverseEntry.Input(
                new EntryId(entry), LedgerDays.read("day", day), why(), Versions.ofForm(version));
    }

    public String day() {
        return Inputs.text(day);
    }

    public String why() {
        return Inputs.text(why);
    }
}
