package io.uplink.domain.care.customer;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place where a customer is served. The primary one is what lists and papers call the customer's
 * address; it cannot end, for a customer without a place could not be visited.
 *
 * @param version the one it was loaded with, 0 if never stored
 */
public record ServiceLocation(
        LocationId id, CustomerId customer, Details details, boolean primary, long version) {

    /** A chain of shops; whoever has more is a customer for each branch of theirs. */
    public static final int MOST = 30;

    public static final int LONGEST_LABEL = 60;
    public static final int LONGEST_NOTE = 500;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /**
     * What one knows of it.
     *
     * @param label what the customer calls it, such as {@code Shop}; may be blank
     * @param note how to get there or in
     * @param until the last day it was served; empty while it is
     */
    public record Details(
            String label,
            String address,
            String area,
            Optional<Location> at,
            String note,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {}

    /** Each as typed; blank means none. */
    public record Typed(
            String label,
            String address,
            String area,
            String latitude,
            String longitude,
            String note,
            String since,
            String until) {}

    /** Reads what was typed; every fault at once. */
    public static Details parse(Typed typed) {
        var faults = new Faults();
        var label = line(faults, "label", typed.label(), LONGEST_LABEL);
        var address = line(faults, "address", typed.address(), CustomerDetails.LONGEST_LINE);
        var area = line(faults, "area", typed.area(), CustomerDetails.LONGEST_WORD);
        var at = Location.parse(typed.latitude(), typed.longitude(), faults);
        var note = line(faults, "note", typed.note(), LONGEST_NOTE);
        var since = day(faults, "since", typed.since());
        var until = day(faults, "until", typed.until());
        if (since.isPresent() && until.filter(end -> end.isBefore(since.get())).isPresent()) {
            faults.add("until", "customer.location-ends-early");
        }
        if (faults.isEmpty() && address.isEmpty() && area.isEmpty() && at.isEmpty()) {
            faults.add("address", "required");
        }
        faults.refuse();
        return new Details(label, address, area, at, note, since, until);
    }

    /** Corrected; the primary one goes on being served. */
    public ServiceLocation with(Details corrected) {
        if (primary && corrected.until().isPresent()) {
            throw new DomainException(new CustomerError.PrimaryLocationNeeded());
        }
        return new ServiceLocation(id, customer, corrected, primary, version);
    }

    /** The one that lists and papers name from now on. */
    public ServiceLocation asPrimary() {
        if (details.until().isPresent()) {
            throw new DomainException(new CustomerError.LocationEnded());
        }
        return new ServiceLocation(id, customer, details, true, version);
    }

    /** One of several. */
    public ServiceLocation asOther() {
        return new ServiceLocation(id, customer, details, false, version);
    }

    /** Whether work can be sent there. */
    public boolean isServed() {
        return details.until().isEmpty();
    }

    private static String line(Faults faults, String field, String typed, int most) {
        return faults.optionalText(field, Optional.of(typed), most).orElse("");
    }

    private static Optional<LocalDate> day(Faults faults, String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
                faults.add(field, "customer.day-unlikely");
            }
            return Optional.of(day);
        } catch (DateTimeException unreadable) {
            faults.add(field, "date.unreadable");
            return Optional.empty();
        }
    }
}
