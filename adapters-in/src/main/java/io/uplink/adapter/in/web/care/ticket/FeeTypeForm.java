package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveFeeType;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A kind of fee as typed. */
@TemplateData
public class FeeTypeForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String amount;
    @RestForm @Nullable String position;
    @RestForm @Nullable String active;
    @RestForm @Nullable Long version;

    static FeeTypeForm empty() {
        var form = new FeeTypeForm();
        form.active = "on";
        return form;
    }

    static FeeTypeForm of(FeeType type) {
        var form = new FeeTypeForm();
        form.name = type.name();
        form.amount = type.amount().toDecimal();
        form.position = String.valueOf(type.position());
        form.active = type.active() ? "on" : null;
        form.version = type.version();
        return form;
    }

    /** {@code known}: the one that is edited; empty for a new one. */
    SaveFeeType.Input toInput(Optional<UUID> known) {
        var faults = new Faults();
        var money = faults.collect(() -> Money.parse(amount(), Money.KES));
        var place = faults.collect(() -> Category.position(position()));
        if (name().isBlank()) {
            faults.add("name", "required");
        }
        faults.refuse();
        return new SaveFeeType.Input(
                known,
                name(),
                money.orElseThrow(),
                place.orElseThrow(),
                isActive(),
                known.isEmpty() ? Optional.empty() : Versions.ofForm(version));
    }

    public String name() {
        return TicketBodies.text(name);
    }

    public String amount() {
        return TicketBodies.text(amount);
    }

    public String position() {
        return TicketBodies.text(position);
    }

    public boolean isActive() {
        return active != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
