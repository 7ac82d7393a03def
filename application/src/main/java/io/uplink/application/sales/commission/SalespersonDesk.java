package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonError;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What everything that is done about salespeople needs. */
@Part
public final class SalespersonDesk {

    private final UnitOfWork unitOfWork;
    private final SalespersonRepository salespeople;
    private final HeadOffice headOffice;
    private final Origin origin;

    public SalespersonDesk(
            UnitOfWork unitOfWork,
            SalespersonRepository salespeople,
            HeadOffice headOffice,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.salespeople = salespeople;
        this.headOffice = headOffice;
        this.origin = origin;
    }

    <T> T perform(Supplier<T> work) {
        return unitOfWork.perform(work);
    }

    SalespersonRepository salespeople() {
        return salespeople;
    }

    Origin origin() {
        return origin;
    }

    LocalDate today() {
        return origin.now().atZone(headOffice.zone()).toLocalDate();
    }

    Salesperson held(Actor actor, Permission permission, SalespersonId id) {
        var found = salespeople.hold(id).orElseThrow(SalespersonDesk::noSuch);
        actor.require(permission, found.placement());
        return found;
    }

    /** Changes one that was looked at; a change that changes nothing leaves no trace. */
    Salesperson.Snapshot make(
            Actor actor,
            SalespersonId id,
            Optional<Version> seen,
            String action,
            Consumer<Salesperson> work) {
        return perform(() -> {
            var one = held(actor, Permission.SALESPERSONS_MANAGE, id);
            var before = one.snapshot();
            Version.requireSame(seen, before.version());
            work.accept(one);
            if (one.snapshot().equals(before)) {
                return before;
            }
            salespeople.save(one);
            return noted(actor, action, facts(before), id);
        });
    }

    Salesperson.Snapshot noted(
            Actor actor, String action, Map<String, String> before, SalespersonId id) {
        var after = salespeople.findById(id).orElseThrow().snapshot();
        origin.activity().record(actor, action, subject(after), before, facts(after));
        return after;
    }

    /** Another one may have the code, or be the person. */
    void requireFree(Salesperson one) {
        var taken = salespeople.taken(one);
        var faults = new Faults();
        if (taken.code()) {
            faults.add("code", "salesperson.code-taken");
        }
        if (taken.person()) {
            faults.add("person", "salesperson.person-taken");
        }
        faults.refuse();
    }

    /** By the code: the name of an agent is nobody's business in the trail. */
    static Subject subject(Salesperson.Snapshot one) {
        return new Subject("salesperson", one.id().value(), one.details().code());
    }

    static Map<String, String> facts(Salesperson.Snapshot one) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("code", one.details().code());
        facts.put("branch", one.details().branch().toString());
        facts.put("active", String.valueOf(one.details().active()));
        one.details().person().ifPresent(person -> facts.put("person", person.toString()));
        one.rates()
                .forEach(rate ->
                        facts.put(
                                "rate " + rate.from(),
                                rate.rate().value() + " " + rate.rate().kind()));
        return facts;
    }

    static DomainException noSuch() {
        return new DomainException(new SalespersonError.NoSuch());
    }
}
