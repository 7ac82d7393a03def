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
import java.util.LinkedHashMap;
import java.util.Optional;

/** Opens closed days again, for a reason that the trail keeps. */
@UseCase
public final class UnlockPeriod {

    /** {@code through} is the last day that stays closed; empty for none. */
    public record Input(Optional<LocalDate> through, String why, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final BooksRepository books;
    private final ActivityTrail activity;

    public UnlockPeriod(UnitOfWork unitOfWork, BooksRepository books, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.books = books;
        this.activity = activity;
    }

    /** As the books are now. */
    public Books execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            actor.require(Permission.ACCOUNTING_REOPEN_PERIOD, Placement.company());
            var why = why(input);
            var before = books.hold();
            Version.requireSame(input.seen(), before.version());
            var after = before.unlockedBehind(input.through());
            books.save(after);
            var facts = new LinkedHashMap<String, String>(LedgerActivity.facts(after));
            facts.put("reason", why);
            activity.record(
                    actor,
                    "ledger.unlock",
                    LedgerActivity.books(),
                    LedgerActivity.facts(before),
                    facts);
            return books.hold();
        });
    }

    private static String why(Input input) {
        var faults = new Faults();
        var why = faults.text("why", Optional.of(input.why()), 200);
        faults.refuse();
        return why;
    }
}
