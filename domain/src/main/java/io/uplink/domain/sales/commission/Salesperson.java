package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who sells for us: one of our people, or an agent of their own. A new rate holds from a
 * day that has not passed, so that what was earned stays what was agreed.
 */
public final class Salesperson {

    public static final int LONGEST_NAME = 100;

    /** A rate a month for some years. */
    public static final int MOST_RATES = 60;

    private static final int LONGEST_PHONE = 30;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,12}");

    /**
     * Who it is.
     *
     * @param person who signs in; empty for an agent
     * @param code what they hand out, as part of an address: letters and digits
     */
    public record Details(
            String name,
            PhoneNumber phone,
            BranchId branch,
            Optional<PersonId> person,
            String code,
            boolean active) {

        /** Reads what was typed; every fault at once. */
        public static Details parse(
                String name,
                String phone,
                BranchId branch,
                Optional<PersonId> person,
                String code,
                boolean active) {
            var faults = new Faults();
            var called = faults.text("name", Optional.of(name), LONGEST_NAME);
            var number = faults.text("phone", Optional.of(phone), LONGEST_PHONE);
            var read =
                    number.isEmpty()
                            ? Optional.<PhoneNumber>empty()
                            : faults.parse("phone", () -> PhoneNumber.parse(number));
            var upper = folded(code);
            if (!isCode(upper)) {
                faults.add("code", "salesperson.code-form");
            }
            faults.refuse();
            return new Details(called, read.orElseThrow(), branch, person, upper, active);
        }
    }

    /**
     * The stored form, the rates from the earliest; {@code version} is 0 if it was never stored.
     */
    public record Snapshot(SalespersonId id, Details details, List<DatedRate> rates, long version) {

        public Snapshot {
            rates = List.copyOf(rates);
        }
    }

    private final SalespersonId id;
    private final long version;
    private Details details;
    private List<DatedRate> rates;

    private Salesperson(Snapshot snapshot) {
        id = snapshot.id();
        details = snapshot.details();
        rates = snapshot.rates();
        version = snapshot.version();
    }

    public static Salesperson engaged(
            SalespersonId id, Details details, CommissionRate rate, LocalDate today) {
        return new Salesperson(new Snapshot(id, details, List.of(new DatedRate(today, rate)), 0));
    }

    public static Salesperson restore(Snapshot snapshot) {
        return new Salesperson(snapshot);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, details, rates, version);
    }

    public SalespersonId id() {
        return id;
    }

    public Details details() {
        return details;
    }

    public Placement placement() {
        return Placement.in(
                Optional.of(details.branch()), details.person().map(Set::of).orElse(Set.of()));
    }

    public void change(Details now) {
        details = now;
    }

    /** What holds from that day on; the same day again replaces what was planned for it. */
    public void rateFrom(DatedRate next, LocalDate today) {
        if (next.from().isBefore(today)) {
            throw Invalid.of("from", "salesperson.rate-past");
        }
        var kept = new ArrayList<>(rates);
        kept.removeIf(one -> one.from().equals(next.from()) && one.from().isAfter(today));
        if (kept.stream().anyMatch(one -> one.from().equals(next.from()))) {
            throw Invalid.of("from", "salesperson.rate-holds");
        }
        if (kept.size() >= MOST_RATES) {
            throw Invalid.of("from", "salesperson.too-many-rates");
        }
        kept.add(next);
        kept.sort(Comparator.comparing(DatedRate::from));
        rates = List.copyOf(kept);
    }

    /** What holds on a day; nothing before the first. */
    public Optional<CommissionRate> rateOn(LocalDate day) {
        return rates.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(DatedRate::rate);
    }

    /** Whether it could be one, folded. */
    public static boolean isCode(String folded) {
        return CODE.matcher(folded).matches();
    }

    /** As codes are compared: without spaces around, in capitals. */
    public static String folded(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
