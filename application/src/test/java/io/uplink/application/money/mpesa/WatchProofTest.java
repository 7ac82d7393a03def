package io.uplink.application.money.mpesa;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.statement.WatchProof;
import io.uplink.application.money.statement.port.ProofAlarms.Alarm;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A day that is not proven is told of once, and counted until it is. */
class WatchProofTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 12, 1);

    private final MpesaHouse house = new MpesaHouse();
    private final List<Alarm> alarms = new ArrayList<>();
    private final InMemoryUnprovenDays book = new InMemoryUnprovenDays();
    private final ScriptedProofDays proofs = new ScriptedProofDays();
    private final WatchProof watch =
            new WatchProof(
                    house.shortcodes,
                    proofs,
                    book,
                    alarms::add,
                    new Today(house.clock, () -> ZONE),
                    () -> ZONE,
                    house.settings,
                    house.unitOfWork,
                    house.origin);

    @Test
    void beforeTheHourNobodyIsTold() {
        house.settings.with(MpesaSettings.PROOF_HOUR, 13);

        look();

        assertThat(alarms).isEmpty();
    }

    @Test
    void aDayWithoutAStatementIsToldOfOnce() {
        house.clock.advance(Duration.ofHours(1));
        look();
        look();

        assertThat(alarms).hasSize(1);
        assertThat(alarms.getFirst().day()).isEqualTo(YESTERDAY);
        assertThat(alarms.getFirst().branch()).isEqualTo(WESTLANDS);
        assertThat(alarms.getFirst().paybill()).isEqualTo("Main 600966");
    }

    @Test
    void aDayOfWhichAReceiptDiffersIsToldOf() {
        proofs.days.add(day(Optional.of(kes(100)), 1));

        look();

        assertThat(alarms).hasSize(1);
    }

    @Test
    void aProvenDayIsNot() {
        proofs.days.add(day(Optional.of(kes(100)), 0));

        look();

        assertThat(alarms).isEmpty();
    }

    @Test
    void aDayThatWasProvenLaterIsNotCountedAnyMore() {
        look();
        assertThat(book.count(Within.everything())).isEqualTo(1);

        proofs.days.add(day(Optional.of(kes(100)), 0));
        look();

        assertThat(book.count(Within.everything())).isZero();
        assertThat(alarms).hasSize(1);
    }

    private void look() {
        house.clock.advance(Duration.ofMinutes(1));
        var _ = watch.execute(MpesaHouse.JOB);
    }

    private static ProofQueries.Day day(Optional<Money> statement, int differing) {
        return new ProofQueries.Day(YESTERDAY, statement, kes(100), kes(100), 0, differing, 0);
    }

    private static Money kes(long shillings) {
        return Money.ofMajor(shillings, Money.KES);
    }
}
