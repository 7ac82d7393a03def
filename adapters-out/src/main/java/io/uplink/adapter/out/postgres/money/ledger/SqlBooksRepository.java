package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.ledger.port.BooksRepository;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** The one row of the books; to hold it is to lock it until the transaction ends. */
@ApplicationScoped
class SqlBooksRepository implements BooksRepository {

    private static final String HOLD =
            "select currency, locked_through, version from ledger for update";

    private static final String SAVE =
            """
            update ledger set locked_through = $2, version = version + 1 where version = $1
            """;

    private final Statements statements;

    SqlBooksRepository(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Books hold() {
        return books(statements.list(Object[].class, HOLD).getFirst());
    }

    @Override
    public void save(Books books) {
        if (statements.change(SAVE, books.version(), books.lockedThrough().orElse(null)) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private static Books books(Object[] row) {
        return new Books(
                Currency.getInstance((String) row[0]),
                Optional.ofNullable((LocalDate) row[1]),
                (Long) row[2]);
    }
}
