package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.payment.NewPayments.Told;
import io.uplink.application.money.payment.ReceivePayment.Input;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentError;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.PaymentReference;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes what came, one payment or many. What was told before is answered with the same payment; the
 * same reference with another amount or customer is refused.
 */
@Part
public final class Receiving {

    /** Older than that is no payment that anybody still enters. */
    private static final Duration OLDEST = Duration.ofDays(366);

    private final UnitOfWork unitOfWork;
    private final PaymentDesk desk;
    private final NewPayments newPayments;
    private final InstantSource clock;

    public Receiving(
            UnitOfWork unitOfWork, PaymentDesk desk, NewPayments newPayments, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.newPayments = newPayments;
        this.clock = clock;
    }

    /** Many at once, in their order, each as if alone; none of them if one is refused. */
    List<Payment.Snapshot> receive(Actor actor, List<Input> inputs) {
        return unitOfWork.perform(() -> {
            var told = held(actor, inputs);
            var payments = known(actor, told);
            var fresh = new LinkedHashMap<PaymentReference, Told>();
            for (var one : told) {
                var before = Optional.ofNullable(payments.get(one.reference()));
                before.ifPresent(payment -> requireSame(payment.facts(), one));
                if (before.isEmpty()) {
                    requireSame(one, Optional.ofNullable(fresh.putIfAbsent(one.reference(), one)));
                }
            }
            for (var payment : newPayments.take(actor, List.copyOf(fresh.values()))) {
                payments.put(payment.facts().reference(), payment);
            }
            return inOrder(told, payments);
        });
    }

    /** With their customers held: only behind that is anything of theirs read. */
    private List<Told> held(Actor actor, List<Input> inputs) {
        var references = inputs.stream().map(input -> checked(actor, input)).toList();
        var debtors =
                desk.debtors()
                        .hold(inputs.stream().map(Input::customer).collect(Collectors.toSet()));
        var told = new ArrayList<Told>();
        for (var input : inputs) {
            var debtor =
                    Optional.ofNullable(debtors.get(input.customer()))
                            .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
            requireMay(actor, debtor);
            told.add(new Told(input, references.get(told.size()), debtor));
        }
        return told;
    }

    private static void requireMay(Actor actor, Debtor debtor) {
        if (actor instanceof Actor.Job) {
            var _ = actor.requireJob();
        } else {
            actor.require(Permission.PAYMENTS_MANAGE, debtor.placement());
        }
    }

    private PaymentReference checked(Actor actor, Input input) {
        var faults = new Faults();
        var reference =
                faults.parse(
                        "reference", () -> new PaymentReference(input.method(), input.reference()));
        if (!NewPayments.rule(actor, input.account()).allows(input.account(), Side.DEBIT)) {
            faults.add("account", "payment.no-cash");
        }
        var now = clock.instant();
        if (!(actor instanceof Actor.Job)) {
            if (input.receivedAt().isAfter(now)) {
                faults.add("receivedAt", "payment.ahead");
            }
            if (input.receivedAt().isBefore(now.minus(OLDEST))) {
                faults.add("receivedAt", "payment.long-ago");
            }
        }
        faults.refuse();
        return reference.orElseThrow();
    }

    /** What was told before. Of a payment that was taken back, a job is told again. */
    private Map<PaymentReference, Payment> known(Actor actor, List<Told> told) {
        var references = told.stream().map(Told::reference).collect(Collectors.toSet());
        return desk.payments().findByReferences(references).stream()
                .filter(payment ->
                        actor instanceof Actor.Job || payment.snapshot().reversal().isEmpty())
                .collect(
                        Collectors.toMap(
                                payment -> payment.facts().reference(),
                                Function.identity(),
                                (first, _) -> first,
                                HashMap::new));
    }

    private void requireSame(Payment.Facts facts, Told told) {
        var same =
                facts.amount().equals(told.input().amount())
                        && (facts.customer().equals(told.debtor().id())
                                || desk.debtors()
                                        .find(facts.customer())
                                        .filter(payer -> payer.id().equals(told.debtor().id()))
                                        .isPresent());
        if (!same) {
            throw new DomainException(new PaymentError.Differs(facts.number().value()));
        }
    }

    /** Two of one call. */
    private static void requireSame(Told told, Optional<Told> before) {
        before.ifPresent(other -> {
            if (!other.input().amount().equals(told.input().amount())
                    || !other.debtor().equals(told.debtor())) {
                throw new DomainException(new PaymentError.Differs(told.reference().value()));
            }
        });
    }

    private List<Payment.Snapshot> inOrder(
            List<Told> told, Map<PaymentReference, Payment> payments) {
        var ids =
                told.stream()
                        .map(one -> Objects.requireNonNull(payments.get(one.reference())))
                        .map(payment -> payment.facts().id())
                        .toList();
        var stored = new HashMap<PaymentId, Payment.Snapshot>();
        for (var payment : desk.payments().findByIds(new HashSet<>(ids))) {
            stored.put(payment.facts().id(), payment.snapshot());
        }
        return ids.stream().map(id -> Objects.requireNonNull(stored.get(id))).toList();
    }
}
