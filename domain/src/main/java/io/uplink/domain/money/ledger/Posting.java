package io.uplink.domain.money.ledger;

import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened, as the books are to note it. Parts that come to nothing, such as a tax
 * of zero, are left out.
 *
 * @param sourceId of what it happened to; the rule tells what happened
 */
public record Posting(
        PostingRule rule, String sourceId, LocalDate day, String text, List<Part> parts) {

    /** An amount on one side of an account. */
    public record Part(AccountCode account, Side side, Money amount) {

        public static Part debit(String account, Money amount) {
            return new Part(new AccountCode(account), Side.DEBIT, amount);
        }

        public static Part credit(String account, Money amount) {
            return new Part(new AccountCode(account), Side.CREDIT, amount);
        }
    }

    public Posting {
        parts = parts.stream().filter(part -> part.amount().minor() != 0).toList();
        for (var part : parts) {
            if (!rule.allows(part.account(), part.side())) {
                throw new IllegalArgumentException(
                        rule + " does not " + part.side() + " account " + part.account());
            }
        }
    }

    public Source source() {
        return new Source(rule.key(), sourceId);
    }
}
