package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.money.ledger.port.JournalChain.Watch;
import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.shared.Placement;
import java.time.LocalDate;

/** Tells through which day the books are closed, and whether they are as they were written. */
@UseCase
public final class ShowBooks {

    /** The books, the day that it is, and what the last check found. */
    public record Shown(Books books, LocalDate today, Watch watch) {}

    private final LedgerQueries queries;
    private final JournalChain chain;
    private final Today today;

    public ShowBooks(LedgerQueries queries, JournalChain chain, Today today) {
        this.queries = queries;
        this.chain = chain;
        this.today = today;
    }

    public Shown execute(Actor actor) {
        actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        return new Shown(queries.books(), today.day(), chain.watch());
    }
}
