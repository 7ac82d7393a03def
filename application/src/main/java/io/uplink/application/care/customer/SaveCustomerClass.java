package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerClasses;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.care.customer.CustomerError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds a class of customers or changes its words, place and use; its key stays. */
@UseCase
public final class SaveCustomerClass {

    /**
     * All of it.
     *
     * @param standard whether customers without a class go by it from now on
     * @param fresh whether it is to be a new one
     */
    public record Input(
            String key,
            String english,
            String swahili,
            int position,
            boolean standard,
            boolean active,
            boolean fresh,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomerClasses classes;
    private final Origin origin;

    public SaveCustomerClass(UnitOfWork unitOfWork, CustomerClasses classes, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.classes = classes;
        this.origin = origin;
    }

    public CustomerClass execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var before = classes.find(input.key());
            if (input.fresh() && before.isPresent()) {
                throw new DomainException(new CustomerError.ClassTaken());
            }
            if (!input.fresh() && before.isEmpty()) {
                throw new DomainException(new CustomerError.NoSuchClass());
            }
            var version = before.map(CustomerClass::version).orElse(0L);
            Version.requireSame(input.seen(), version);
            var after =
                    new CustomerClass(
                            input.key(),
                            input.english(),
                            input.swahili(),
                            input.position(),
                            input.standard(),
                            input.active(),
                            version);
            if (before.equals(Optional.of(after))) {
                return after;
            }
            before.ifPresent(after::requireReplaces);
            classes.save(after);
            origin.activity()
                    .record(
                            actor,
                            input.fresh() ? "customer-class.add" : "customer-class.edit",
                            subject(after),
                            before.map(SaveCustomerClass::facts).orElse(Map.of()),
                            facts(after));
            return classes.find(after.key()).orElseThrow();
        });
    }

    /** Its key is all the id it has; the trail wants a UUID, always the same for the same key. */
    private static Subject subject(CustomerClass one) {
        return new Subject(
                "customer-class",
                UUID.nameUUIDFromBytes(("class " + one.key()).getBytes(StandardCharsets.UTF_8)),
                one.key());
    }

    private static Map<String, String> facts(CustomerClass one) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("english", one.english());
        facts.put("swahili", one.swahili());
        facts.put("position", String.valueOf(one.position()));
        facts.put("standard", String.valueOf(one.standard()));
        facts.put("active", String.valueOf(one.active()));
        return facts;
    }
}
