package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.FAR;
import static io.uplink.application.money.mpesa.MpesaGround.THEN;
import static io.uplink.application.shared.Refusals.assertDuplicate;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.money.statement.port.Statements.Due;
import io.uplink.application.money.statement.port.Statements.Outcome;
import io.uplink.application.money.statement.port.Statements.Statement;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.statement.StatementId;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.money.statement.StatementText.Fault;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Statements} must do. */
public interface StatementsContract extends OnMpesaGround {

    /** More than wait at any time. */
    int ALL = 1_000_000;

    Statements statements();

    @Test
    default void whatWasTakenIsKnownByItsContent() {
        var statement = kept(ground().shortcode(), FAR);

        assertThat(ofContent(ground().shortcode(), statement.digest())).contains(statement.id());
        assertThat(ofContent(ground().shortcode(), "other " + ground().id())).isEmpty();
        assertThat(ofContent(ground().otherShortcode(), statement.digest())).isEmpty();
    }

    @Test
    default void theSameContentIsTakenOnce() {
        var first = kept(ground().shortcode(), FAR);
        var again = statement(ground().shortcode(), first.digest(), FAR);

        assertDuplicate(() -> unitOfWork().run(() -> statements().add(again)));
        var other = statement(ground().otherShortcode(), first.digest(), FAR);
        unitOfWork().run(() -> statements().add(other));

        assertThat(ofContent(ground().shortcode(), first.digest())).contains(first.id());
    }

    @Test
    default void linesAreReadBackAsTheyStoodThere() {
        var in = line(ground().receipt(), 99_999_999_01L, 0, "Pay Bill from \"店\" 😀 \\ '");
        var out = line(ground().receipt(), 0, 1, "x".repeat(StatementLine.MOST_TEXT));

        assertThat(added(kept(ground().shortcode(), FAR), in, out)).isEqualTo(2);

        assertThat(due(FAR, in, out)).extracting(Due::line).containsExactlyInAnyOrder(in, out);
        assertThat(due(FAR, in, out))
                .allSatisfy(due -> {
                    assertThat(due.shortcode()).isEqualTo(ground().shortcode());
                    assertThat(due.attempts()).isZero();
                });
    }

    @Test
    default void aLineIsOneHoweverManyStatementsHoldIt() {
        var line = line(ground().receipt(), 5_00, 0, "Pay Bill");
        var other = line(ground().receipt(), 5_00, 0, "Pay Bill");

        assertThat(added(kept(ground().shortcode(), FAR), line)).isEqualTo(1);
        assertThat(added(kept(ground().shortcode(), FAR), line, other, other)).isEqualTo(1);

        assertThat(due(FAR, line)).hasSize(1);
    }

    @Test
    default void aPaymentAndItsChargeAreTwoLines() {
        var receipt = ground().receipt();
        var payment = line(receipt, 5_00, 0, "Pay Bill");
        var charge = line(receipt, 0, 5_00, "Pay Bill Charge");
        var back = line(receipt, 0, 5_00, "Pay Bill");
        var more = line(receipt, 5_01, 0, "Pay Bill");
        var elsewhere = kept(ground().otherShortcode(), FAR);

        assertThat(added(kept(ground().shortcode(), FAR), payment, charge, back, more))
                .isEqualTo(4);
        assertThat(added(elsewhere, payment)).isEqualTo(1);
    }

    @Test
    default void linesAreDueFromTheOneThatWaitsLongest() {
        var third = line(ground().receipt(), 5_00, 0, "Pay Bill");
        var first = line(ground().receipt(), 5_00, 0, "Pay Bill");
        var second = line(ground().receipt(), 5_00, 0, "Pay Bill");
        added(kept(ground().shortcode(), FAR.plusSeconds(3)), third);
        added(kept(ground().shortcode(), FAR.plusSeconds(1)), first);
        added(kept(ground().shortcode(), FAR.plusSeconds(2)), second);

        assertThat(due(FAR.plusSeconds(3), first, second, third))
                .extracting(Due::line)
                .containsExactly(first, second, third);
        assertThat(due(FAR.plusSeconds(2), first, second, third))
                .extracting(Due::line)
                .containsExactly(first, second);
        assertThat(in(() -> statements().due(FAR.plusSeconds(3), 2))).hasSize(2);
    }

    @Test
    default void whatBecameOfALineIsFinal() {
        for (var outcome : Outcome.values()) {
            var line = line(ground().receipt(), 5_00, 0, "Pay Bill");
            added(kept(ground().shortcode(), FAR), line);
            var id = due(FAR, line).getFirst().id();

            unitOfWork().run(() -> statements().settle(id, outcome, Optional.empty(), FAR));
            unitOfWork().run(() -> statements().postpone(id, "late", FAR));

            assertThat(due(FAR.plusSeconds(9), line)).isEmpty();
        }
    }

    @Test
    default void aLineThatIsPostponedComesBackThenWithItsAttemptsCounted() {
        var line = line(ground().receipt(), 5_00, 0, "Pay Bill");
        var other = line(ground().receipt(), 5_00, 0, "Pay Bill");
        added(kept(ground().shortcode(), FAR), line);
        added(kept(ground().shortcode(), FAR.plusSeconds(1)), other);
        var id = due(FAR, line).getFirst().id();

        unitOfWork().run(() -> statements().postpone(id, "late", FAR.plusSeconds(5)));

        assertThat(due(FAR.plusSeconds(4), line)).isEmpty();
        assertThat(due(FAR.plusSeconds(5), line, other))
                .extracting(Due::line)
                .containsExactly(other, line);
        assertThat(due(FAR.plusSeconds(5), line)).extracting(Due::attempts).containsExactly(1);
    }

    private Statement kept(ShortcodeId shortcode, Instant at) {
        var statement = statement(shortcode, "digest " + ground().id(), at);
        unitOfWork().run(() -> statements().add(statement));
        return statement;
    }

    private Statement statement(ShortcodeId shortcode, String digest, Instant at) {
        return new Statement(
                new StatementId(ground().id()),
                shortcode,
                "Statement – 店.csv",
                digest,
                ground().file(),
                3,
                1,
                List.of(new Fault(7, "statement.row"), new Fault(8, "statement.amount")),
                ground().person(),
                at);
    }

    private StatementLine line(ReceiptNumber receipt, long in, long out, String reason) {
        return new StatementLine(
                receipt,
                THEN,
                "Details – 店 😀",
                Money.ofMinor(in, Money.KES),
                Money.ofMinor(out, Money.KES),
                reason,
                "2547***418 - WANJIKŨ \"O'BRIEN\"",
                new AccountReference("acc 店"));
    }

    private int added(Statement statement, StatementLine... lines) {
        return in(() -> statements().addLines(statement, List.of(lines)));
    }

    private Optional<StatementId> ofContent(ShortcodeId shortcode, String digest) {
        return in(() -> statements().ofContent(shortcode, digest));
    }

    private List<Due> due(Instant now, StatementLine... ours) {
        Set<ReceiptNumber> receipts =
                Stream.of(ours).map(StatementLine::receipt).collect(Collectors.toSet());
        return in(() -> statements().due(now, ALL)).stream()
                .filter(due -> receipts.contains(due.line().receipt()))
                .toList();
    }
}
