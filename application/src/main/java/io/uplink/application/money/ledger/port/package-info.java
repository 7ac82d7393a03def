/** What the books need of a store. */
@NullMarked
package io.uplink.application.money.ledger.port;

import org.jspecify.annotations.NullMarked;
