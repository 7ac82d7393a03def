package io.uplink.application.money.tax;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxError;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Lets another rate of a tax begin on a day. */
@UseCase
public final class AddTaxRate {

    /** As typed; {@code from} is empty where no day was given that can be read. */
    public record Input(
            TaxCodeId tax, String rate, Optional<LocalDate> from, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TaxCodeRepository taxes;
    private final Today today;
    private final ActivityTrail activity;

    public AddTaxRate(
            UnitOfWork unitOfWork, TaxCodeRepository taxes, Today today, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.taxes = taxes;
        this.today = today;
        this.activity = activity;
    }

    public TaxCode execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_PRODUCTS, Placement.company());
            var before =
                    taxes.findById(input.tax())
                            .orElseThrow(() -> new DomainException(new TaxError.NoSuch()));
            Version.requireSame(input.seen(), before.version());
            var after = before.withRate(rate(input), today.day());
            taxes.save(after);
            activity.record(
                    actor,
                    "tax-code.add-rate",
                    TaxActivity.subject(after),
                    TaxActivity.facts(before),
                    TaxActivity.facts(after));
            return taxes.findById(after.id()).orElseThrow();
        });
    }

    private static TaxRate rate(Input input) {
        var faults = new Faults();
        var rate = faults.parse("rate", () -> TaxRate.parse("rate", input.rate()));
        if (input.from().isEmpty()) {
            faults.add("from", "required");
        }
        faults.refuse();
        return new TaxRate(input.from().orElseThrow(), rate.orElseThrow());
    }
}
