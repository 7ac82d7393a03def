package io.uplink.domain.money.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.money.statement.StatementText.Fault;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatementTextTest {

    private static final String PREAMBLE =
            """
            Organization Statement,,,
            Short Code:,600966,,
            "Organization Name:","Savanna, Fibre",,
            Time Period:,From 2026-11-26 00:00:00 To 2026-11-26 23:59:59,,

            """;
    private static final String HEAD =
            "Receipt No.,Completion Time,Initiation Time,Details,Transaction Status,Paid In,"
                    + "Withdrawn,Balance,Balance Confirmed,Reason Type,Other Party Info,"
                    + "Linked Transaction ID,A/C No.\n";
    private static final String PAID =
            "SKR4A1B2C3,2026-11-26 14:03:22,2026-11-26 14:03:20,\"Pay Bill from 2547***418 - AMINA,"
                    + " Acc. ACC-000123\",Completed,\"2,500.00\",,\"10,000.00\",true,Pay Bill"
                    + " Online,254712004418 - AMINA YUSUF,,ACC-000123\n";
    private static final String CHARGE =
            "SKR4A1B2C3,2026-11-26 14:03:22,,Pay Bill Charge,Completed,,-13.00,,true,"
                    + "Pay Bill Charge,600966 - SAVANNA,,\n";

    @Test
    void aLineIsReadUnderItsHeadsWhateverStandsBefore() {
        var read = StatementText.read(PREAMBLE + HEAD + PAID);

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.receipt().text()).isEqualTo("SKR4A1B2C3");
                    assertThat(line.completedAt()).isEqualTo(Instant.parse("2026-11-26T11:03:22Z"));
                    assertThat(line.in()).isEqualTo(Money.ofMajor(2_500, Money.KES));
                    assertThat(line.details()).contains("AMINA, Acc. ACC-000123");
                    assertThat(line.reference().text()).isEqualTo("ACC-000123");
                    assertThat(line.payer()).isInstanceOf(Payer.Known.class);
                    assertThat(line.payerName()).isEqualTo("AMINA YUSUF");
                    assertThat(line.kind()).isEqualTo(StatementLine.Kind.PAYMENT);
                });
    }

    @Test
    void chargesWithdrawalsAndReversalsAreEnteredByAPerson() {
        var lines =
                StatementText.read(
                                HEAD
                                        + CHARGE
                                        + "SKR4A1B2C4,26-11-2026 15:00,,Withdrawal,Completed,,"
                                        + "-5000,,,Organization Withdrawal,,,\n"
                                        + "SKR4A1B2C5,26/11/2026 15:00:01,,Reversal of paybill,"
                                        + "Completed,100,,,,Pay Bill Reversal,,,\n")
                        .lines();

        assertThat(lines)
                .extracting(StatementLine::kind)
                .containsOnly(StatementLine.Kind.TO_ENTER)
                .hasSize(3);
        assertThat(lines.getFirst().out()).isEqualTo(Money.ofMajor(13, Money.KES));
    }

    @Test
    void whatWasNotCompletedIsCountedAndWhatCannotBeReadIsNamedByItsRow() {
        var read =
                StatementText.read(
                        HEAD
                                + PAID.replace("Completed", "Cancelled")
                                + PAID.replace("SKR4A1B2C3", "?")
                                + PAID.replace("2026-11-26 14:03:22", "yesterday")
                                + PAID.replace("\"2,500.00\"", "much")
                                + PAID);

        assertThat(read.unfinished()).isEqualTo(1);
        assertThat(read.lines()).hasSize(1);
        assertThat(read.faults())
                .containsExactly(
                        new Fault(3, "statement.no-receipt"),
                        new Fault(4, "statement.no-time"),
                        new Fault(5, "statement.no-amount"));
    }

    @Test
    void columnsMayStandInAnyOrderAndSomeMayBeMissing() {
        var read =
                StatementText.read(
                        """
                        Paid In,Withdrawn,Receipt No,Transaction Status,Completion Time
                        10,,SKR4A1B2C3,COMPLETED,2026-11-26 14:03
                        """
                                .replace("\n", "\r\n"));

        assertThat(read.lines()).hasSize(1);
    }

    @Test
    void aTextThatIsTooLongIsCutBetweenCharacters() {
        var line = StatementText.read(HEAD + PAID).lines().getFirst();
        var much = "x" + "😀".repeat(StatementLine.MOST_TEXT);
        var cut =
                new StatementLine(
                        line.receipt(),
                        line.completedAt(),
                        much,
                        line.in(),
                        line.out(),
                        much,
                        much,
                        line.reference());

        assertThat(cut.details()).isEqualTo("x" + "😀".repeat(StatementLine.MOST_TEXT - 1));
        assertThat(cut.reason()).isEqualTo(cut.details());
        assertThat(cut.otherParty()).isEqualTo(cut.details());
    }

    @Test
    void anotherFileIsNoStatement() {
        assertThatThrownBy(() -> StatementText.read("name,phone\nAmina,0712\n"))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> StatementText.read("")).isInstanceOf(DomainException.class);
    }
}
