package io.uplink.application.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.PayingTown.Kind;
import io.uplink.application.money.mpesa.PayingTown.Paid;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand payments as people type them, told by confirmations and worked off as they come.
 * What each of them meant is known from how it was made, and not from how references are read.
 */
class ReferencesTest {

    private static final Logger LOG = Logger.getLogger(ReferencesTest.class.getName());
    private static final int PAYMENTS = 10_000;
    private static final int LOT = 100;

    private static final MpesaHouse HOUSE = new MpesaHouse();
    private static final PayingTown TOWN = new PayingTown(new Random(20_261_202L));
    private static final Map<String, Paid> TOLD = new HashMap<>();

    /** Sums in cents after each lot. */
    private record Stand(long told, long bank, long customers, long suspense) {}

    private static final Stand[] STANDS = new Stand[PAYMENTS / LOT];

    @BeforeAll
    static void everybodyPays() {
        HOUSE.faults.neverTakeBack();
        HOUSE.store.customers.clear();
        HOUSE.store.customers.addAll(TOWN.customers());
        var told = 0L;
        for (var lot = 0; lot < STANDS.length; lot++) {
            for (var i = 0; i < LOT; i++) {
                var receipt = "R%09d".formatted(lot * LOT + i);
                var paid = TOWN.pays();
                TOLD.put(receipt, paid);
                told += paid.shillings() * 100L;
                HOUSE.told(
                        Inbox.Kind.CONFIRMATION,
                        PlainNotices.confirmedBy(
                                receipt, paid.shillings() + ".00", paid.typed(), paid.payer()));
            }
            // Calls that rush in are left for a second later.
            HOUSE.later(Duration.ofSeconds(5));
            var books = HOUSE.store;
            STANDS[lot] = new Stand(told, books.bank, books.deposits, books.suspense);
        }
        LOG.info(ReferencesTest::figures);
    }

    @Test
    void noneIsPostedToACustomerWhomItDoesNotName() {
        assertThat(credited())
                .isNotEmpty()
                .allSatisfy((receipt, owner) ->
                        assertThat(told(receipt).named())
                                .as("%s: %s", receipt, told(receipt))
                                .contains(owner));
    }

    @Test
    void nineOfTenAreMatchedWithoutAPerson() {
        assertThat(credited().size() * 100.0 / PAYMENTS).as(figures()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void theBankHasWhatTheCustomersHaveAndWhatWaitsAfterEveryLot() {
        assertThat(STANDS)
                .allSatisfy(stand -> {
                    assertThat(stand.bank()).isEqualTo(stand.told());
                    assertThat(stand.customers() + stand.suspense()).isEqualTo(stand.bank());
                });
    }

    @Test
    void eachIsPostedOnce() {
        assertThat(HOUSE.store.postings.stream().map(ReferencesTest::receipt))
                .containsExactlyInAnyOrderElementsOf(TOLD.keySet());
    }

    @Test
    void everyKindOfReferenceIsAmongThem() {
        assertThat(TOLD.values().stream().map(Paid::kind)).contains(Kind.values());
    }

    private static Paid told(String receipt) {
        return Objects.requireNonNull(TOLD.get(receipt));
    }

    /** Whom each receipt was posted to, by the books: {@code 1110 customer receipt amount}. */
    private static Map<String, CustomerId> credited() {
        return HOUSE.store.postings.stream()
                .map(posting -> List.of(posting.split(" ", -1)))
                .filter(words -> words.getFirst().equals("1110"))
                .collect(
                        Collectors.toMap(
                                words -> words.get(2),
                                words -> new CustomerId(UUID.fromString(words.get(1)))));
    }

    private static String receipt(String posting) {
        var words = List.of(posting.split(" ", -1));
        return words.get(words.size() - 2);
    }

    private static String figures() {
        var credited = credited();
        var counts = new EnumMap<Kind, int[]>(Kind.class);
        TOLD.forEach((receipt, paid) -> {
            var count = counts.computeIfAbsent(paid.kind(), _ -> new int[2]);
            count[0]++;
            count[1] += credited.containsKey(receipt) ? 1 : 0;
        });
        var text = new StringBuilder();
        counts.forEach(
                (kind, count) -> text.append("%s %d of %d, ".formatted(kind, count[1], count[0])));
        return text.append("together %d of %d".formatted(credited.size(), PAYMENTS)).toString();
    }
}
