package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whose money it is, or why nobody's yet. */
public sealed interface Match {

    /** It is this customer's. */
    record Found(CustomerId customer, By by, Optional<UUID> invoice) implements Match {}

    /** It is for this order, and so its customer's. */
    record Ordered(UUID order) implements Match {}

    /** It waits until somebody says whose it is. */
    record Nobody(Why why) implements Match {}

    /** What named the customer. */
    enum By {
        ACCOUNT,
        SPELLING,
        INVOICE,
        ORDER,
        PHONE,
        REQUEST,
        DESK,
        /** Who paid it said so, at the address that was texted. */
        PAYER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static By ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Why money waits. */
    enum Why {
        NO_REFERENCE,
        UNKNOWN_REFERENCE,
        SEVERAL_FIT,
        ACCOUNT_CLOSED,
        AMOUNT_DIFFERS,
        UNKNOWN_REQUEST,
        /** It goes back to who paid it, or went: it waits for nobody. */
        GIVEN_BACK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Why ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** A customer's account number; {@code open} unless the customer is gone. */
    record Account(CustomerId customer, String number, boolean open) {}

    /** An invoice with exactly that number. */
    record Invoice(UUID id, CustomerId customer) {}

    /**
     * What is known of a reference.
     *
     * @param accounts all whose number folds to the same: that one of them alone has it proves that
     *     the reference is a spelling of no other
     * @param order the one whose number folds to the same
     * @param phones customers with the payer's number; asked for only where that counts
     */
    record Known(
            List<Account> accounts,
            Optional<Invoice> invoice,
            Optional<UUID> order,
            List<CustomerId> phones) {

        public Known {
            accounts = List.copyOf(accounts);
            phones = List.copyOf(phones);
        }
    }

    /**
     * The account number decides, then an invoice's, then an order's, then the payer where that
     * counts. Numbers that differ in what people mix up name nobody, even when one of them was
     * typed exactly.
     */
    static Match decide(AccountReference reference, Known known) {
        var exact =
                known.accounts().stream()
                        .anyMatch(account -> account.number().equals(reference.exact()));
        if (known.accounts().size() > 1 && exact) {
            return new Nobody(Why.SEVERAL_FIT);
        }
        if (exact) {
            return owner(known.accounts().getFirst(), By.ACCOUNT);
        }
        if (known.invoice().isPresent()) {
            var invoice = known.invoice().get();
            return new Found(invoice.customer(), By.INVOICE, Optional.of(invoice.id()));
        }
        if (reference.mayBeFolded() && known.accounts().size() == 1) {
            return owner(known.accounts().getFirst(), By.SPELLING);
        }
        if (known.order().isPresent() && known.accounts().isEmpty()) {
            return new Ordered(known.order().get());
        }
        if (known.accounts().isEmpty() && known.phones().size() == 1) {
            return new Found(known.phones().getFirst(), By.PHONE, Optional.empty());
        }
        if (known.accounts().size() > 1 || known.phones().size() > 1) {
            return new Nobody(Why.SEVERAL_FIT);
        }
        return new Nobody(reference.text().isEmpty() ? Why.NO_REFERENCE : Why.UNKNOWN_REFERENCE);
    }

    private static Match owner(Account account, By by) {
        return account.open()
                ? new Found(account.customer(), by, Optional.empty())
                : new Nobody(Why.ACCOUNT_CLOSED);
    }
}
