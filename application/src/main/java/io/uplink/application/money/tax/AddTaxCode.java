package io.uplink.application.money.tax;

import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.money.tax.TaxError;
import io.uplink.domain.money.tax.TaxKind;
import io.uplink.domain.money.tax.TaxRate;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Adds a tax with its first rate. */
@UseCase
public final class AddTaxCode {

    /** As typed; {@code from} is empty where no day was given that can be read. */
    public record Input(
            String code, String name, String kind, String rate, Optional<LocalDate> from) {}

    private final UnitOfWork unitOfWork;
    private final TaxCodeRepository taxes;
    private final Ids ids;
    private final ActivityTrail activity;

    public AddTaxCode(
            UnitOfWork unitOfWork, TaxCodeRepository taxes, Ids ids, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.taxes = taxes;
        this.ids = ids;
        this.activity = activity;
    }

    public TaxCode execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_PRODUCTS, Placement.company());
            var added = read(input);
            taxes.findByCode(added.code())
                    .ifPresent(known -> {
                        throw new DomainException(new TaxError.CodeTaken(known.name()));
                    });
            taxes.save(added);
            activity.record(
                    actor,
                    "tax-code.add",
                    TaxActivity.subject(added),
                    Map.of(),
                    TaxActivity.facts(added));
            return taxes.findById(added.id()).orElseThrow();
        });
    }

    private TaxCode read(Input input) {
        var faults = new Faults();
        var kind = faults.parse("kind", () -> TaxKind.ofCode(input.kind().strip()));
        var free = kind.isPresent() && kind.get() != TaxKind.STANDARD && input.rate().isBlank();
        var rate = faults.parse("rate", () -> free ? 0 : TaxRate.parse("rate", input.rate()));
        if (input.from().isEmpty()) {
            faults.add("from", "required");
        }
        faults.refuse();
        return new TaxCode(
                new TaxCodeId(ids.next()),
                input.code().strip().toUpperCase(Locale.ROOT),
                input.name(),
                kind.orElseThrow(),
                List.of(new TaxRate(input.from().orElseThrow(), rate.orElseThrow())),
                0);
    }
}
