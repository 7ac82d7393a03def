package io.uplink.application.money.invoice;

import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.payment.Payment;
import java.util.ArrayList;
import java.util.List;

/** How charges, payments and books stand, without names that are given anew each time. */
final class BillingWords {

    private BillingWords() {}

    /** In the order in which it came about. */
    static List<String> of(BillingBench bench) {
        var words = new ArrayList<String>();
        bench.billing.invoices().forEach(one -> words.add(one.number() + " " + words(one)));
        words.addAll(ofMoney(bench));
        words.add(bench.activity.actions().toString());
        return words;
    }

    /**
     * Whatever the order in which it came about: a job that leaves out what fails does the rest
     * first, and numbers are given as they come.
     */
    static List<String> sorted(BillingBench bench) {
        var invoices = bench.billing.invoices();
        var words = new ArrayList<>(invoices.stream().map(BillingWords::words).sorted().toList());
        invoices.stream().map(one -> one.number().toString()).sorted().forEach(words::add);
        words.addAll(ofMoney(bench));
        bench.activity.actions().stream().sorted().forEach(words::add);
        return words;
    }

    private static List<String> ofMoney(BillingBench bench) {
        var words = new ArrayList<String>();
        bench.billing.payments().stream().map(BillingWords::words).forEach(words::add);
        bench.accounts.keySet().forEach(code -> words.add(code + " " + bench.stands(code)));
        words.add(bench.ledger.entries().size() + " entries");
        return words;
    }

    private static String words(Invoice.Snapshot one) {
        return "%s %s %s %s %s %s"
                .formatted(
                        one.customer(),
                        one.lines().getFirst().description(),
                        one.state().getClass().getSimpleName(),
                        one.total(),
                        one.paid(),
                        one.credited());
    }

    private static String words(Payment.Snapshot one) {
        return "%s %s %s %s %s"
                .formatted(
                        one.facts().reference(),
                        one.facts().amount(),
                        one.allocated(),
                        one.refunded(),
                        one.reversal().isPresent());
    }
}
