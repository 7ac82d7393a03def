package io.uplink.domain.org.structure;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place we work from; customers, tickets, teams and people belong to it.
 *
 * @param code short and unique, such as {@code WST}; always there, for a blank one could be had
 *     once only
 * @param manager who hears of what goes wrong there
 */
public record Branch(
        BranchId id,
        String code,
        String name,
        Contact contact,
        ZoneId zone,
        Optional<PersonId> manager,
        boolean active,
        long version) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,8}");

    /** How the branch is reached. */
    public record Contact(
            String address, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {}

    public Branch {
        var faults = new Faults();
        code = code.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            faults.add("code", "required");
        } else if (!CODE.matcher(code).matches()) {
            faults.add("code", "branch.code-unreadable");
        }
        name = faults.text("name", Optional.of(name), 80);
        var address = faults.optionalText("address", Optional.of(contact.address()), 200);
        contact = new Contact(address.orElse(""), contact.phone(), contact.email());
        faults.refuse();
    }

    /** Closed; refused while people or open tickets are left there. */
    public Branch closed(long activePeople, long openTickets) {
        if (activePeople > 0 || openTickets > 0) {
            throw new DomainException(new StructureError.BranchInUse(activePeople, openTickets));
        }
        return with(false);
    }

    public Branch reopened() {
        return with(true);
    }

    private Branch with(boolean nowActive) {
        return new Branch(id, code, name, contact, zone, manager, nowActive, version);
    }
}
