package io.uplink.application.org.structure;

import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** A branch as typed. */
public record BranchDraft(
        String code,
        String name,
        String address,
        Optional<String> phone,
        Optional<String> email,
        String zone,
        Optional<PersonId> manager) {

    private static final ZoneId NOWHERE = ZoneId.of("UTC");

    public BranchDraft {
        phone = phone.filter(typed -> !typed.isBlank());
        email = email.filter(typed -> !typed.isBlank());
    }

    /** The branch, or every fault of it at once. */
    Branch branch(BranchId id, boolean active, long version, Faults faults) {
        var number = phone.flatMap(typed -> faults.parse("phone", () -> PhoneNumber.parse(typed)));
        var mail = email.flatMap(typed -> faults.parse("email", () -> EmailAddress.parse(typed)));
        var place = faults.parse("timeZone", () -> zoneOf(zone)).orElse(NOWHERE);
        var branch =
                faults.collect(() ->
                        new Branch(
                                id,
                                code,
                                name,
                                new Branch.Contact(address, number, mail),
                                place,
                                manager,
                                active,
                                version));
        faults.refuse();
        return branch.orElseThrow();
    }

    /** A manager who is new to the branch works with us now. */
    void requireManager(PersonRepository people, Optional<PersonId> before, Faults faults) {
        manager.filter(chosen -> !before.equals(Optional.of(chosen)))
                .filter(chosen -> people.findById(chosen).filter(Person::active).isEmpty())
                .ifPresent(_ -> faults.add("manager", "choice.unknown"));
    }

    private static ZoneId zoneOf(String typed) {
        try {
            return ZoneId.of(typed.strip());
        } catch (DateTimeException unknown) {
            throw Invalid.of("timeZone", "sla.zone-unknown");
        }
    }
}
