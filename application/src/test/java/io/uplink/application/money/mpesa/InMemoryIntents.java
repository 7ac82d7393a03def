package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PushTicket;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps requests to phones. */
final class InMemoryIntents implements Intents {

    private static final Comparator<PaymentIntent> BY_AGE =
            Comparator.comparing(PaymentIntent::createdAt);

    private final Map<IntentId, PaymentIntent> intents = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        return Back.to(intents);
    }

    List<PaymentIntent> all() {
        return List.copyOf(intents.values());
    }

    @Override
    public Optional<PaymentIntent> find(IntentId id) {
        return Optional.ofNullable(intents.get(id));
    }

    @Override
    public Optional<PaymentIntent> findByTicket(String checkoutRequest, String merchantRequest) {
        return ticketed(ticket -> ticket.checkoutRequest().equals(checkoutRequest))
                .or(() -> ticketed(ticket -> ticket.merchantRequest().equals(merchantRequest)));
    }

    private Optional<PaymentIntent> ticketed(Predicate<PushTicket> which) {
        return those(intent -> intent.ticket().filter(which).isPresent()).findFirst();
    }

    @Override
    public Optional<PaymentIntent> lastTo(PaidFor target, Msisdn payer) {
        return those(intent -> isTo(intent, target, payer)).max(BY_AGE);
    }

    private static boolean isTo(PaymentIntent intent, PaidFor target, Msisdn payer) {
        return owner(intent.asked().target()).equals(owner(target))
                && intent.asked().payer().equals(payer);
    }

    private static Optional<?> owner(PaidFor target) {
        return target.ofOrder().isPresent() ? target.ofOrder() : target.customer();
    }

    @Override
    public Optional<PaymentIntent> latestFor(PaidFor target) {
        return those(intent -> intent.asked().target().equals(target)).max(BY_AGE);
    }

    @Override
    public Count countSince(Msisdn payer, Asker asker, Instant since) {
        Predicate<PaymentIntent> late = intent -> intent.createdAt().isAfter(since);
        return new Count(
                (int) those(late.and(one -> one.asked().payer().equals(payer))).count(),
                (int) those(late.and(one -> isOf(one.asked().asker(), asker))).count());
    }

    private static boolean isOf(Asker one, Asker asker) {
        return (asker.person().isPresent() && one.person().equals(asker.person()))
                || (asker.place().isPresent() && one.place().equals(asker.place()));
    }

    @Override
    public Set<Money> unpaidAmounts(
            ShortcodeId shortcode, Set<Money> amounts, Instant since, Instant until) {
        return amounts.stream()
                .filter(one -> !unpaidOf(shortcode, one, since, until).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<PaymentIntent> recentOf(CustomerId customer, int most) {
        return those(intent -> intent.asked().customer().equals(Optional.of(customer)))
                .sorted(BY_AGE.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<PaymentIntent> unpaidOf(
            ShortcodeId shortcode, Money amount, Instant since, Instant until) {
        return those(intent ->
                        intent.receipt().isEmpty()
                                && intent.asked().shortcode().equals(shortcode)
                                && intent.asked().amount().money().equals(amount))
                .filter(intent -> !intent.createdAt().isBefore(since))
                .filter(intent -> !intent.createdAt().isAfter(until))
                .toList();
    }

    @Override
    public List<IntentId> due(Instant now, int most) {
        return those(intent -> intent.askAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(intent -> intent.askAt().orElseThrow()))
                .map(PaymentIntent::id)
                .limit(most)
                .toList();
    }

    @Override
    public void save(PaymentIntent intent) {
        Stored.requireVersion(find(intent.id()).map(PaymentIntent::version), intent.version());
        var asked = intent.asked();
        if (intent.state().isOpen()
                && those(other -> other.state().isOpen() && !other.id().equals(intent.id()))
                        .anyMatch(other -> isTo(other, asked.target(), asked.payer()))) {
            throw new DomainException(new Duplicate());
        }
        intents.put(intent.id(), Stored.versioned(intent));
    }

    private Stream<PaymentIntent> those(Predicate<PaymentIntent> which) {
        return intents.values().stream().filter(which);
    }
}
