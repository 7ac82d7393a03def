package io.uplink.application.outreach.message;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.outreach.message.port.PaymentFacts.Facts;
import io.uplink.application.outreach.template.InMemoryTemplates;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.mpesa.MpesaEvent;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Payers are told of their money, whether it was booked alone or with others'. */
class PaymentNoticesTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID OLD = new UUID(1, 3);
    private static final UUID NOBODYS = new UUID(1, 4);

    private final MovableClock clock = MovableClock.at("2026-12-02T09:00:00Z");
    private final InMemoryMessages messages = new InMemoryMessages();
    private final Map<UUID, Facts> known = new LinkedHashMap<>();
    private final Set<UUID> refusing = new HashSet<>();
    private final PaymentNotices notices =
            new PaymentNotices(
                    asked -> {
                        var found = new HashMap<>(known);
                        found.keySet().retainAll(asked);
                        return found;
                    },
                    new Notices(
                            messages,
                            new InMemoryTemplates(),
                            ScriptedSmsGateway::new,
                            asked -> asked.stream().filter(refusing::contains).collect(toSet()),
                            new FixedSettings(),
                            new PlainSecrets(),
                            new Origin(
                                    new SequentialIds(),
                                    clock,
                                    new RecordingActivityTrail(),
                                    new RecordingOutbox())),
                    clock);

    @Test
    void eachOfThoseThatWereBookedTogetherIsTold() {
        came(FIRST, "TKA1", "2026-12-02T08:59:00Z");
        came(SECOND, "TKA2", "2026-12-02T08:59:00Z");

        told(new MpesaEvent.CreditedTogether(List.of(FIRST, SECOND), clock.instant()));

        assertThat(messages.all())
                .extracting(PaymentNoticesTest::body)
                .satisfiesExactly(
                        text -> assertThat(text).contains("TKA1"),
                        text -> assertThat(text).contains("TKA2"));
    }

    @Test
    void oneThatCannotBeToldKeepsNobodyElseFromIt() {
        came(OLD, "TKA0", "2026-11-20T08:59:00Z");
        came(SECOND, "TKA2", "2026-12-02T08:59:00Z");

        told(new MpesaEvent.CreditedTogether(List.of(NOBODYS, OLD, SECOND), clock.instant()));

        assertThat(messages.all())
                .extracting(PaymentNoticesTest::body)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("TKA2"));
    }

    @Test
    void whoWantsNoTextsIsLeftOutOfMany() {
        came(FIRST, "TKA1", "2026-12-02T08:59:00Z");
        came(SECOND, "TKA2", "2026-12-02T08:59:00Z");
        refusing.add(payer(FIRST));

        told(new MpesaEvent.CreditedTogether(List.of(FIRST, SECOND), clock.instant()));

        assertThat(messages.all())
                .extracting(PaymentNoticesTest::body)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("TKA2"));
    }

    @Test
    void onePaymentThatIsNamedTwiceIsToldOnce() {
        came(FIRST, "TKA1", "2026-12-02T08:59:00Z");

        told(new MpesaEvent.CreditedTogether(List.of(FIRST, FIRST), clock.instant()));

        assertThat(messages.all()).hasSize(1);
    }

    @Test
    void whoeverIsToldAloneIsNotToldAgainWithOthers() {
        came(FIRST, "TKA1", "2026-12-02T08:59:00Z");

        told(new MpesaEvent.Credited(FIRST, clock.instant()));
        told(new MpesaEvent.CreditedTogether(List.of(FIRST), clock.instant()));

        assertThat(messages.all()).hasSize(1);
    }

    @Test
    void bothKindsOfNewsAreWanted() {
        assertThat(List.of("mpesa.credited", "mpesa.credited-together")).allMatch(notices::wants);
    }

    private void told(MpesaEvent event) {
        notices.handle(new UUID(9, 9), event);
    }

    private void came(UUID payment, String receipt, String at) {
        known.put(
                payment,
                new Facts(
                        Money.ofMajor(2_500, Money.KES),
                        receipt,
                        Instant.parse(at),
                        Optional.of(
                                new Recipient(
                                        Recipient.Kind.CUSTOMER,
                                        payer(payment),
                                        "Amina",
                                        PhoneNumber.parse("0712 004 418"),
                                        Language.ENGLISH)),
                        ActorFixtures.WESTLANDS,
                        ZoneId.of("Africa/Nairobi")));
    }

    private static UUID payer(UUID payment) {
        return new UUID(7, payment.getLeastSignificantBits());
    }

    private static String body(Message.Snapshot message) {
        return message.body().shown();
    }
}
