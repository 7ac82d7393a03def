package io.uplink.application.money.mpesa;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.statement.WatchProof;
import io.uplink.application.money.statement.port.ProofAlarms.Alarm;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A day that is not proven is told of once, and counted until it is. */
class WatchProofTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 12, 1);

    private final MpesaHouse house = new MpesaHouse();
    private final List<Alarm> alarms = new ArrayList<>();
    private final Book book = new Book();
    private final List<ProofQueries.Day> days = new ArrayList<>();
    private final WatchProof watch =
            new WatchProof(
                    house.shortcodes,
                    new Days(),
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
        days.add(day(Optional.of(kes(100)), 1));

        look();

        assertThat(alarms).hasSize(1);
    }

    @Test
    void aProvenDayIsNot() {
        days.add(day(Optional.of(kes(100)), 0));

        look();

        assertThat(alarms).isEmpty();
    }

    @Test
    void aDayThatWasProvenLaterIsNotCountedAnyMore() {
        look();
        assertThat(book.count(Within.everything())).isEqualTo(1);

        days.add(day(Optional.of(kes(100)), 0));
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

    /** The days of the one paybill. */
    private final class Days implements ProofQueries {

        @Override
        public List<Day> days(ShortcodeId shortcode, LocalDate from, LocalDate until) {
            return List.copyOf(days);
        }

        @Override
        public List<Difference> differences(ShortcodeId shortcode, LocalDate day, int most) {
            return List.of();
        }

        @Override
        public List<ToEnter> toEnter(ShortcodeId shortcode, LocalDate day, int most) {
            return List.of();
        }

        @Override
        public List<Taken> taken(ShortcodeId shortcode, int most) {
            return List.of();
        }
    }

    /** What was found. */
    private static final class Book implements UnprovenDays {

        private final Set<LocalDate> found = new LinkedHashSet<>();
        private final Set<LocalDate> open = new LinkedHashSet<>();

        @Override
        public boolean found(ShortcodeId shortcode, LocalDate day, UUID event, Instant now) {
            return found.add(day) && open.add(day);
        }

        @Override
        public Set<LocalDate> open(ShortcodeId shortcode) {
            return new HashSet<>(open);
        }

        @Override
        public void proven(ShortcodeId shortcode, Set<LocalDate> days, Instant now) {
            open.removeAll(days);
        }

        @Override
        public int count(Within within) {
            return open.size();
        }
    }
}
