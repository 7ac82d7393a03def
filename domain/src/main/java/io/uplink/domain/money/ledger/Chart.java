package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The accounts as a tree: each under the one above it, with what stands on it and below. */
public record Chart(List<Line> lines) {

    /**
     * An account in its place.
     *
     * @param depth how many are above it
     * @param balance of it and all below it, as its type grows
     */
    public record Line(Account account, int depth, Money balance) {}

    public Chart {
        lines = List.copyOf(lines);
    }

    public static Chart of(List<AccountSum> sums) {
        var below =
                sums.stream()
                        .sorted(Comparator.comparing(sum -> sum.account().code()))
                        .collect(Collectors.groupingBy(sum -> sum.account().parent()));
        var lines = new ArrayList<Line>();
        place(Optional.empty(), 0, below, lines);
        return new Chart(lines);
    }

    private static Optional<Money> place(
            Optional<AccountId> parent,
            int depth,
            Map<Optional<AccountId>, List<AccountSum>> below,
            List<Line> lines) {
        var total = Optional.<Money>empty();
        for (var sum : below.getOrDefault(parent, List.of())) {
            var place = lines.size();
            var under = place(Optional.of(sum.account().id()), depth + 1, below, lines);
            var whole = under.map(sum.balance()::plus).orElse(sum.balance());
            lines.add(place, new Line(sum.account(), depth, whole));
            total = Optional.of(total.map(whole::plus).orElse(whole));
        }
        return total;
    }
}
