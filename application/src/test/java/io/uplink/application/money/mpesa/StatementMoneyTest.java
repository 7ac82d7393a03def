package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.ACCOUNT;
import static io.uplink.application.money.mpesa.MpesaHouse.AMINA;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.statement.ImportStatement;
import io.uplink.application.money.statement.ImportStatement.Outcome;
import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementMoneyTest {

    private static final String RECEIPT = "NLJ7RT61SV";
    private static final String HEAD =
            "Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn,"
                    + "Reason Type,Other Party Info,A/C No.\n";
    private static final String PAID = line(RECEIPT, "2500.00", "", "Pay Bill Online", ACCOUNT);
    private static final String CHARGE = line(RECEIPT, "", "-13.00", "Pay Bill Charge", "");

    private final MpesaHouse house = new MpesaHouse();

    private static String line(
            String receipt, String in, String out, String reason, String account) {
        return "%s,2026-12-02 12:00:00,Movement,Completed,%s,%s,%s,,%s\n"
                .formatted(receipt, in, out, reason, account);
    }

    private Outcome take(Actor actor, String csv) {
        return house.importStatement.execute(
                actor,
                new ImportStatement.Input(
                        Optional.of(house.paybill.id()),
                        "november.csv",
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatOnlyTheStatementKnowsIsBookedAndItsChargeIsNot() {
        take(anAdmin(), HEAD + PAID + CHARGE);
        house.work();

        assertThat(house.store.postings)
                .containsExactly("1110 " + AMINA + " " + RECEIPT + " 2500.00");
        assertThat(house.statements.outcomes.values())
                .containsExactly(Statements.Outcome.BOOKED, Statements.Outcome.TO_ENTER);
    }

    @Test
    void whatACallToldOfIsMerged() {
        house.told(Kind.CONFIRMATION, PlainNotices.confirmed(RECEIPT, "2500", ACCOUNT));
        house.work();

        take(anAdmin(), HEAD + PAID);
        house.work();

        assertThat(house.store.postings).hasSize(1);
        assertThat(house.store.payments().getFirst().seenIn())
                .containsExactlyInAnyOrder(Evidence.CONFIRMATION, Evidence.STATEMENT);
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherBringsOnlyWhatIsNew() {
        take(anAdmin(), HEAD + PAID);
        var again = take(anAdmin(), HEAD + PAID);
        var longer =
                take(anAdmin(), HEAD + PAID + line("NLJ7RT61SW", "10", "", "Pay Bill", ACCOUNT));
        house.work();

        assertThat(again.known()).isTrue();
        assertThat(longer.fresh()).isEqualTo(1);
        assertThat(house.store.postings).hasSize(2);
        assertThat(house.activity.actions())
                .filteredOn("mpesa-statement.import"::equals)
                .hasSize(2);
    }

    @Test
    void aLineThatFailsIsTriedAgainAndNeverLost() {
        take(anAdmin(), HEAD + PAID);
        house.store.broken = true;
        house.work();
        assertThat(house.store.postings).isEmpty();

        house.store.broken = false;
        house.later(Duration.ofSeconds(11));

        assertThat(house.store.postings).hasSize(1);
    }

    @Test
    void moneyOfAnUnknownAccountWaits() {
        take(anAdmin(), HEAD + line(RECEIPT, "2500", "", "Pay Bill Online", "rent"));
        house.work();

        assertThat(house.store.suspense).isEqualTo(250_000);
        assertThat(house.store.balanced()).isTrue();
    }

    @Test
    void whoeverLacksTheRightTakesNone() {
        assertThatThrownBy(() -> take(new Actor.Anonymous(), HEAD + PAID))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> take(anAdmin(), "no statement"))
                .isInstanceOf(DomainException.class);
        assertThat(house.activity.actions()).doesNotContain("mpesa-statement.import");
    }
}
