package io.uplink.application.money.ledger.port;

import io.uplink.domain.money.ledger.Books;

/** The company's books as a whole. */
public interface BooksRepository {

    /**
     * Takes them for this unit of work: whoever posts, closes or opens waits until it has ended.
     * What it found so far may be old; read what matters after this.
     */
    Books hold();

    void save(Books books);
}
