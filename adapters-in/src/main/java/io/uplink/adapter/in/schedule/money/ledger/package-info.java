/** What the clock does for the books. */
@NullMarked
package io.uplink.adapter.in.schedule.money.ledger;

import org.jspecify.annotations.NullMarked;
