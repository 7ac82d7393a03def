/** The books: accounts, balanced entries that are never changed, and the days that are closed. */
@NullMarked
package io.uplink.domain.money.ledger;

import org.jspecify.annotations.NullMarked;
