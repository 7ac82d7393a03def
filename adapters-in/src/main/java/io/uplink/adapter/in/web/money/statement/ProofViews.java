package io.uplink.adapter.in.web.money.statement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.money.statement.ImportStatement;
import io.uplink.application.money.statement.ShowProofDay;
import io.uplink.application.money.statement.port.ProofQueries.Day;
import io.uplink.application.money.statement.port.ProofQueries.Difference;
import io.uplink.application.money.statement.port.ProofQueries.ToEnter;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements and their proof as JSON; amounts are whole cents. */
public final class ProofViews {

    private ProofViews() {}

    /** A day; {@code proven} only if a statement was taken and nothing differs. */
    @RegisterForReflection
    public record ProofDayView(
            LocalDate day,
            Optional<Long> statementMinor,
            long receivedMinor,
            long booksMinor,
            int byStatementAlone,
            int differing,
            int toEnter,
            boolean proven) {

        static ProofDayView of(Day day) {
            return new ProofDayView(
                    day.day(),
                    day.statement().map(Money::minor),
                    day.calls().minor(),
                    day.books().minor(),
                    day.alone(),
                    day.differing(),
                    day.toEnter(),
                    day.isProven());
        }
    }

    /** A receipt of which statement, calls and books say different things. */
    @RegisterForReflection
    public record ProofDifferenceView(
            String receipt,
            Instant at,
            Optional<Long> statementMinor,
            Optional<Long> receivedMinor,
            Optional<Long> booksMinor) {

        static ProofDifferenceView of(Difference one) {
            return new ProofDifferenceView(
                    one.receipt(),
                    one.at(),
                    one.statement().map(Money::minor),
                    one.calls().map(Money::minor),
                    one.books().map(Money::minor));
        }
    }

    /** A movement that a person enters. */
    @RegisterForReflection
    public record MovementToEnterView(
            String receipt,
            Instant at,
            long inMinor,
            long outMinor,
            String reason,
            String otherParty) {

        static MovementToEnterView of(ToEnter one) {
            return new MovementToEnterView(
                    one.receipt(),
                    one.at(),
                    one.in().minor(),
                    one.out().minor(),
                    one.reason(),
                    one.otherParty());
        }
    }

    /** A day with what is to be done about it. */
    @RegisterForReflection
    public record ProofSheetView(
            Optional<ProofDayView> sums,
            List<ProofDifferenceView> differences,
            List<MovementToEnterView> toEnter) {

        static ProofSheetView of(ShowProofDay.Shown shown) {
            return new ProofSheetView(
                    shown.sums().map(ProofDayView::of),
                    shown.differences().stream().map(ProofDifferenceView::of).toList(),
                    shown.toEnter().stream().map(MovementToEnterView::of).toList());
        }
    }

    /** What became of a statement; {@code known} if it was taken before. */
    @RegisterForReflection
    public record StatementTakenView(UUID id, int lines, int fresh, int faults, boolean known) {

        static StatementTakenView of(ImportStatement.Outcome outcome) {
            return new StatementTakenView(
                    outcome.id().value(),
                    outcome.lines(),
                    outcome.fresh(),
                    outcome.faults(),
                    outcome.known());
        }
    }
}
