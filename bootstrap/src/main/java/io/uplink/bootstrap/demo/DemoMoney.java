package io.uplink.bootstrap.demo;

import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.InvoiceIssuing;
import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.DocumentNumbers;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.money.ledger.port.Journal;
import io.uplink.application.money.payment.NewPayments;
import io.uplink.application.money.payment.PaymentDesk;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.ReceivePayments;
import io.uplink.application.money.payment.Receiving;
import io.uplink.application.money.payment.Settling;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.money.subscription.OpenSubscription;
import io.uplink.application.money.subscription.SubscriptionCharging;
import io.uplink.application.money.subscription.SubscriptionDesk;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.money.subscription.SubscriptionReading;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A quarter of a year of what subscribers were charged and paid: by the parts that the program does
 * it with, but on the days of then, and without a trail, for nobody did it. What is there already
 * is left alone, so that the next start goes on where one was killed.
 */
@ApplicationScoped
class DemoMoney {

    /** The part of the customers that is charged here: enough to look at, in half a minute. */
    private static final int SUBSCRIBERS = 600;

    private static final int DAYS = 92;

    /** So that periods do not all begin on one day. */
    private static final int SPREAD = 28;

    private static final int LOT = 100;
    private static final double WHOLE = 0.86;
    private static final double HALF = 0.5;
    private static final double LATEST_DAYS = 13;
    private static final long SEED = 2_540_003;
    private static final Actor.Job JOB = new Actor.Job("demo");
    private static final ActivityTrail NO_TRAIL = (_, _, _, _, _) -> {};

    private static final String SUBSCRIBING =
            """
            select id, plan from customer
             where status = 'active' and merged_into is null order by account_number limit
            """
                    + SUBSCRIBERS;

    private static final String CHARGED =
            """
            select id, customer_id, number, issued_on, total_minor from invoice
             where issued_on is not null order by issued_on, number
            """;

    private final Instance<Object> beans;

    DemoMoney(@Any Instance<Object> beans) {
        this.beans = beans;
    }

    /**
     * Charges and lets pay.
     *
     * @param packages ids by the plans that customers have
     */
    void fill(Connection connection, Map<String, UUID> packages, Consumer<String> progress)
            throws SQLException {
        var zone = bean(HeadOffice.class).zone();
        var today = LocalDate.ofInstant(bean(InstantSource.class).instant(), zone);
        var first = today.minusDays(DAYS);
        subscribe(connection, packages, first);
        for (var day = first; day.isBefore(today); day = day.plusDays(1)) {
            // Ten in the morning: the day is the same everywhere in the country.
            charge(InstantSource.fixed(day.atTime(10, 0).atZone(zone).toInstant()));
        }
        progress.accept("%,d subscribers are charged".formatted(SUBSCRIBERS));
        pay(connection);
        progress.accept("and most of them have paid");
    }

    private void subscribe(Connection connection, Map<String, UUID> packages, LocalDate first)
            throws SQLException {
        var opening =
                new SubscriptionOpening(
                        bean(Debtors.class),
                        bean(SubscriptionRepository.class),
                        bean(SubscriptionReading.class),
                        NO_TRAIL);
        var open = new OpenSubscription(bean(UnitOfWork.class), opening);
        var accountant = DemoDesk.accountant();
        var place = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SUBSCRIBING)) {
            while (rows.next()) {
                var customer = rows.getObject("id", UUID.class);
                var start = first.plusDays(place++ % SPREAD);
                Optional.ofNullable(packages.get(rows.getString("plan")))
                        .ifPresent(sold ->
                                open.execute(
                                        accountant,
                                        new SubscriptionOpening.Input(
                                                new SubscriptionId(customer),
                                                new CustomerId(customer),
                                                new SubscriptionWish(
                                                        sold.toString(),
                                                        "",
                                                        "",
                                                        "",
                                                        "",
                                                        start.toString(),
                                                        ""))));
            }
        }
    }

    private void charge(InstantSource then) {
        var today = new Today(then, bean(HeadOffice.class));
        var charging =
                new SubscriptionCharging(
                        bean(Debtors.class),
                        bean(SubscriptionRepository.class),
                        bean(InvoiceRepository.class),
                        new InvoiceIssuing(
                                bean(TaxCodeRepository.class),
                                bean(DocumentNumbers.class),
                                bean(InvoiceRepository.class),
                                bean(PaymentRepository.class),
                                settling(then),
                                posting(then),
                                today,
                                bean(Settings.class),
                                NO_TRAIL),
                        bean(CreditInvoice.class),
                        bean(Settings.class),
                        bean(Ids.class));
        var done =
                new ChargeSubscriptions(
                                bean(UnitOfWork.class),
                                bean(SubscriptionRepository.class),
                                new SubscriptionDesk(
                                        bean(Debtors.class),
                                        bean(SubscriptionRepository.class),
                                        NO_TRAIL),
                                charging,
                                today)
                        .execute(JOB);
        done.problem()
                .ifPresent(why -> {
                    throw new IllegalStateException(why);
                });
    }

    private void pay(Connection connection) throws SQLException {
        var chance = new Chance(SEED);
        var receive = receiving();
        var lot = new ArrayList<ReceivePayment.Input>();
        for (var invoice : charged(connection)) {
            var amount = chance.of(WHOLE) ? invoice.minor() : chance.of(HALF) ? half(invoice) : 0;
            var method = method(chance);
            var at = at(invoice, chance);
            if (amount > 0 && at.isBefore(bean(InstantSource.class).instant())) {
                lot.add(
                        new ReceivePayment.Input(
                                new CustomerId(invoice.customer()),
                                method,
                                reference(method, invoice),
                                Money.ofMinor(amount, Money.KES),
                                at,
                                new AccountCode(method.usualAccount()),
                                Optional.of(new InvoiceId(invoice.id()))));
            }
            if (lot.size() == LOT) {
                var _ = receive.execute(JOB, lot);
                lot.clear();
            }
        }
        var _ = receive.execute(JOB, lot);
    }

    private record Charged(UUID id, UUID customer, String number, LocalDate issued, long minor) {}

    private static List<Charged> charged(Connection connection) throws SQLException {
        var all = new ArrayList<Charged>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CHARGED)) {
            while (rows.next()) {
                all.add(
                        new Charged(
                                rows.getObject("id", UUID.class),
                                rows.getObject("customer_id", UUID.class),
                                rows.getString("number"),
                                rows.getObject("issued_on", LocalDate.class),
                                rows.getLong("total_minor")));
            }
        }
        return all;
    }

    private static PaymentMethod method(Chance chance) {
        return Arrays.asList(PaymentMethod.MOBILE_MONEY, PaymentMethod.BANK, PaymentMethod.CASH)
                .get(chance.weighted(84, 10, 6));
    }

    private Instant at(Charged invoice, Chance chance) {
        var start = invoice.issued().atTime(10, 0).atZone(bean(HeadOffice.class).zone());
        return start.toInstant().plus(chance.minutes(30, LATEST_DAYS * 24 * 60));
    }

    /** Whole shillings, as M-Pesa takes them. */
    private static long half(Charged invoice) {
        return invoice.minor() / 200 * 100;
    }

    /** The same for the same invoice: told again, it is not booked again. */
    private static String reference(PaymentMethod method, Charged invoice) {
        var digits = invoice.number().replaceAll("\\D", "");
        return switch (method) {
            case MOBILE_MONEY -> "TD" + digits;
            case BANK, CHEQUE -> "FT" + digits;
            case CASH -> "R-" + digits;
        };
    }

    private ReceivePayments receiving() {
        var now = bean(InstantSource.class);
        var taking =
                new NewPayments(
                        bean(PaymentDesk.class),
                        settling(now),
                        posting(now),
                        bean(Today.class),
                        bean(Numbers.class),
                        bean(Ids.class),
                        now,
                        NO_TRAIL);
        return new ReceivePayments(
                new Receiving(bean(UnitOfWork.class), bean(PaymentDesk.class), taking, now));
    }

    private Settling settling(InstantSource clock) {
        return new Settling(
                bean(PaymentRepository.class), posting(clock), bean(Ids.class), NO_TRAIL);
    }

    private LedgerPosting posting(InstantSource clock) {
        return new LedgerPosting(
                bean(BooksRepository.class),
                bean(AccountRepository.class),
                bean(Journal.class),
                new Today(clock, bean(HeadOffice.class)),
                clock,
                bean(Ids.class),
                NO_TRAIL);
    }

    private <T> T bean(Class<T> type) {
        return beans.select(type).get();
    }
}
