package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.Notices.Notice;
import io.uplink.application.outreach.message.port.PaymentFacts;
import io.uplink.application.outreach.message.port.PaymentFacts.Facts;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.outreach.template.Placeholder;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.DomainEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tells a payer that money came, once and only while that is news: what a statement brings up after
 * days is told nobody.
 */
@Part
public final class PaymentNotices implements EventHandler {

    /** Money of one, and of several that were booked together. */
    private static final Set<String> NEWS = Set.of("mpesa.credited", "mpesa.credited-together");

    private final PaymentFacts payments;
    private final Notices notices;
    private final InstantSource clock;

    public PaymentNotices(PaymentFacts payments, Notices notices, InstantSource clock) {
        this.payments = payments;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outreach.payment-notices";
    }

    @Override
    public boolean wants(String eventType) {
        return NEWS.contains(eventType);
    }

    @Override
    public void handle(UUID eventId, DomainEvent event) {
        switch (event) {
            case MpesaEvent.Credited(var payment, _) -> tell(List.of(payment));
            case MpesaEvent.CreditedTogether(var all, _) -> tell(all);
            default -> {}
        }
    }

    private void tell(List<UUID> paid) {
        var facts = payments.of(Set.copyOf(paid));
        notices.tell(
                paid.stream()
                        .flatMap(payment ->
                                Optional.ofNullable(facts.get(payment))
                                        .filter(this::isNews)
                                        .flatMap(known -> notice(payment, known))
                                        .stream())
                        .toList());
    }

    private boolean isNews(Facts facts) {
        return clock.instant().isBefore(facts.paidAt().plus(TemplateKey.PAYMENT_RECEIVED.life()));
    }

    private static Optional<Notice> notice(UUID payment, Facts facts) {
        return facts.recipient().map(to -> notice(payment, facts, to));
    }

    private static Notice notice(UUID payment, Facts facts, Recipient to) {
        return new Notice(
                payment,
                TemplateKey.PAYMENT_RECEIVED,
                to,
                Optional.empty(),
                Optional.of(facts.branch()),
                facts.zone(),
                Map.of(
                        Placeholder.CUSTOMER_NAME,
                        to.name(),
                        Placeholder.AMOUNT,
                        facts.amount().currency().getCurrencyCode()
                                + " "
                                + facts.amount().toDecimal(),
                        Placeholder.RECEIPT,
                        facts.receipt()),
                Optional.empty());
    }
}
