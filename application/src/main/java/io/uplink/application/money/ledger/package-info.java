/** Keeping the books: what is posted, reversed, closed, checked and read. */
@NullMarked
package io.uplink.application.money.ledger;

import org.jspecify.annotations.NullMarked;
