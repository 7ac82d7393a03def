package io.uplink.domain.money.invoice;

import io.uplink.domain.money.tax.Charge;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes from an invoice what is no longer charged, line by line.
 *
 * @param lines what is taken from which line; never empty
 */
public record CreditNote(
        CreditNoteId id,
        InvoiceId invoice,
        DocumentNumber number,
        LocalDate day,
        String reason,
        List<Line> lines) {

    public static final int LONGEST_REASON = 150;

    /**
     * What is taken from a line.
     *
     * @param position of the line in the invoice, from 0
     */
    public record Line(int position, Money net, Money tax) {

        public Money total() {
            return net.plus(tax);
        }
    }

    public CreditNote {
        lines = List.copyOf(lines);
        var faults = new Faults();
        reason = faults.text("reason", Optional.of(reason), LONGEST_REASON);
        faults.refuse();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a credit note takes something");
        }
    }

    public Money total() {
        return lines.stream().map(Line::total).reduce(Money::plus).orElseThrow();
    }

    /** All that is left of every line. */
    public static List<Line> whole(List<Charge> charges, List<Line> before) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < charges.size(); i++) {
            var left = left(charges.get(i), i, before);
            if (left.total().isPositive()) {
                lines.add(left);
            }
        }
        if (lines.isEmpty()) {
            throw moreThan(Money.zero(charges.getFirst().net().currency()));
        }
        return lines;
    }

    /**
     * So much of some lines, tax and all. The tax is the line's part of it; who takes the rest
     * takes the rest of both, so that cents are neither lost nor made.
     *
     * @param wanted by the position of the line
     */
    public static List<Line> parts(
            List<Charge> charges, List<Line> before, Map<Integer, Money> wanted) {
        var lines = new ArrayList<Line>();
        wanted.forEach((position, amount) -> {
            if (position < 0 || position >= charges.size()) {
                throw Invalid.of("lines", "choice.unknown");
            }
            var charge = charges.get(position);
            var left = left(charge, position, before);
            if (!amount.isPositive() || amount.compareTo(left.total()) > 0) {
                throw moreThan(left.total());
            }
            lines.add(amount.equals(left.total()) ? left : part(charge, position, amount, left));
        });
        if (lines.isEmpty()) {
            throw Invalid.of("lines", "required");
        }
        return lines;
    }

    private static Line part(Charge charge, int position, Money amount, Line left) {
        var share =
                BigDecimal.valueOf(charge.tax().minor())
                        .multiply(BigDecimal.valueOf(amount.minor()))
                        .divide(BigDecimal.valueOf(charge.total().minor()), 0, RoundingMode.HALF_UP)
                        .longValueExact();
        // Neither more tax than is left, nor so little that more net would be needed than is left.
        var least = Math.max(0, amount.minor() - left.net().minor());
        var most = Math.min(amount.minor(), left.tax().minor());
        var tax = Money.ofMinor(Math.clamp(share, least, most), amount.currency());
        return new Line(position, amount.minus(tax), tax);
    }

    private static Line left(Charge charge, int position, List<Line> before) {
        var net = charge.net();
        var tax = charge.tax();
        for (var line : before) {
            if (line.position() == position) {
                net = net.minus(line.net());
                tax = tax.minus(line.tax());
            }
        }
        return new Line(position, net, tax);
    }

    private static DomainException moreThan(Money left) {
        return new DomainException(new InvoiceError.MoreThanLeft(left.toDecimal()));
    }
}
