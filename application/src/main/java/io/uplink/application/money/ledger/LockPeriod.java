package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Closes every day through one; it takes no entry any more, whatever made it. */
@UseCase
public final class LockPeriod {

    /** {@code through} is empty where none was given that can be read. */
    public record Input(Optional<LocalDate> through, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final BooksRepository books;
    private final Today today;
    private final ActivityTrail activity;

    public LockPeriod(
            UnitOfWork unitOfWork, BooksRepository books, Today today, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.today = today;
        this.activity = activity;
    }

    /** As the books are now. */
    public Books execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_CLOSE_PERIOD, Placement.company());
            var before = books.hold();
            Version.requireSame(input.seen(), before.version());
            var after = before.lockedThrough(day(input), today.day());
            books.save(after);
            activity.record(
                    actor,
                    "ledger.lock",
                    LedgerActivity.books(),
                    LedgerActivity.facts(before),
                    LedgerActivity.facts(after));
            return books.hold();
        });
    }

    private static LocalDate day(Input input) {
        var faults = new Faults();
        if (input.through().isEmpty()) {
            faults.add("through", "required");
        }
        faults.refuse();
        return input.through().orElseThrow();
    }
}
