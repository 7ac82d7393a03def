package io.uplink.domain.money.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may be debited and credited when something happens, by the first digits of accounts: the
 * posting matrix. A caller that goes outside of it is a bug.
 */
public enum PostingRule {
    INVOICE_ISSUED("invoice.issued", "1200", "41 42 43 44 45 2200 2220"),
    CREDIT_NOTE_ISSUED("credit-note.issued", "41 42 43 44 45 49 2200 2220", "1200"),
    PAYMENT_ALLOCATED("payment.allocated", Cash.ACCOUNTS + " 2300", "1200"),
    PAYMENT_KEPT("payment.kept", Cash.ACCOUNTS, "2300"),
    SUSPENSE_KEPT("suspense.kept", Cash.ACCOUNTS, "2900"),
    SUSPENSE_NAMED("suspense.named", "2900", "2300 1200"),
    PAYMENT_REFUNDED("payment.refunded", "2300 1200", Cash.ACCOUNTS),
    PAYOUT_GONE("payout.gone", "1115 2900", "1110"),
    PAYOUT_CHARGED("payout.charged", "5800", "1110"),
    MOBILE_MONEY_SETTLED("mobile-money.settled", "1120 5800", "1110 1115"),
    TAX_WITHHELD("tax.withheld", "1250 1260", "1200"),
    GOODS_RECEIVED("goods.received", "1300 1310", "2110"),
    GOODS_BILLED("goods.billed", "2110 2210 5990", "2100 5990"),
    SERVICE_BILLED("service.billed", "5 2210", "2100 " + Cash.ACCOUNTS),
    VENDOR_PAID("vendor.paid", "2100", Cash.ACCOUNTS + " 2460"),
    STOCK_ISSUED("stock.issued", "5500 1500", "1300"),
    STOCK_ADJUSTED("stock.adjusted", "5900 1300", "1300 5900"),
    DEPOSIT_TAKEN("deposit.taken", Cash.ACCOUNTS, "2310"),
    DEPOSIT_RETURNED("deposit.returned", "2310", Cash.ACCOUNTS),
    PAYROLL_APPROVED("payroll.approved", "51", "24 1400"),
    PAYROLL_PAID("payroll.paid", "24", Cash.ACCOUNTS),
    ADVANCE_PAID("advance.paid", "1400", Cash.ACCOUNTS),
    COMMISSION_EARNED("commission.earned", "5140", "2470"),
    COMMISSION_TAKEN_BACK("commission.taken-back", "2470", "5140"),
    COMMISSION_PAID("commission.paid", "2470", Cash.ACCOUNTS),
    DEBT_WRITTEN_OFF("debt.written-off", "5850 2200 1210", "1200");

    /** A constant of the enum itself could not be read by its first members. */
    private static final class Cash {
        static final String ACCOUNTS = "1100 1110 1115 1120 1125 1130";

        private Cash() {}
    }

    private final String key;
    private final String debits;
    private final String credits;

    PostingRule(String key, String debits, String credits) {
        this.key = key;
        this.debits = debits;
        this.credits = credits;
    }

    /** The kind of the sources that are posted by it. */
    public String key() {
        return key;
    }

    /** Whether a document has these entries, so that it is taken back there, and they with it. */
    public static boolean isOfDocument(Source source) {
        return Stream.of(
                        INVOICE_ISSUED,
                        CREDIT_NOTE_ISSUED,
                        PAYMENT_ALLOCATED,
                        PAYMENT_KEPT,
                        SUSPENSE_KEPT,
                        SUSPENSE_NAMED,
                        PAYMENT_REFUNDED,
                        PAYOUT_GONE,
                        PAYOUT_CHARGED,
                        COMMISSION_EARNED,
                        COMMISSION_TAKEN_BACK,
                        COMMISSION_PAID)
                .anyMatch(rule -> rule.key.equals(source.kind()));
    }

    public boolean allows(AccountCode account, Side side) {
        return List.of((side == Side.DEBIT ? debits : credits).split(" ", -1)).stream()
                .anyMatch(account.value()::startsWith);
    }
}
