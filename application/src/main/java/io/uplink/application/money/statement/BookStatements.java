package io.uplink.application.money.statement;

import io.uplink.application.money.mpesa.MpesaBooking;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.statement.port.Statements;
import io.uplink.application.money.statement.port.Statements.Due;
import io.uplink.application.money.statement.port.Statements.Outcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Evidence;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.statement.StatementLine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Works off the lines of statements, each in a unit of work of its own and by the same way as
 * calls: what a call told of is merged, what only the statement knows is booked.
 */
@UseCase
public final class BookStatements {

    /** One round; the next follows within seconds. */
    static final int MOST = 200;

    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    private final Statements statements;
    private final Shortcodes shortcodes;
    private final MpesaBooking booking;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public BookStatements(
            Statements statements,
            Shortcodes shortcodes,
            MpesaBooking booking,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.statements = statements;
        this.shortcodes = shortcodes;
        this.booking = booking;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** How many were worked off, and how many have to wait. */
    public record Done(int settled, int postponed) {}

    public Done execute(Actor actor) {
        actor.requireJob();
        var due = unitOfWork.perform(() -> statements.due(clock.instant(), MOST));
        var settled = 0;
        for (var line : due) {
            settled += workOff(actor, line) ? 1 : 0;
        }
        return new Done(settled, due.size() - settled);
    }

    private boolean workOff(Actor actor, Due due) {
        try {
            unitOfWork.run(() ->
                    statements.settle(
                            due.id(), apply(actor, due), Optional.empty(), clock.instant()));
            return true;
        } catch (RuntimeException failed) {
            var problem = FailureSummary.of(failed);
            unitOfWork.run(() -> {
                if (due.attempts() + 1 >= MOST_ATTEMPTS) {
                    statements.settle(
                            due.id(), Outcome.STUCK, Optional.of(problem), clock.instant());
                } else {
                    var pause = FIRST_PAUSE.multipliedBy(1L << due.attempts());
                    statements.postpone(due.id(), problem, clock.instant().plus(pause));
                }
            });
            return false;
        }
    }

    private Outcome apply(Actor actor, Due due) {
        var line = due.line();
        if (line.kind() == StatementLine.Kind.TO_ENTER) {
            return Outcome.TO_ENTER;
        }
        var receipt =
                new Receipt(
                        line.receipt(),
                        due.shortcode(),
                        line.in(),
                        line.completedAt(),
                        line.payer(),
                        line.payerName(),
                        line.reference(),
                        Evidence.STATEMENT);
        var shortcode = shortcodes.find(due.shortcode()).orElseThrow();
        return booking.take(actor, shortcode, receipt, Optional.empty())
                ? Outcome.BOOKED
                : Outcome.MERGED;
    }
}
