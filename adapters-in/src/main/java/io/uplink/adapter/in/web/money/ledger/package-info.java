/** The books over pages and over the API. */
@NullMarked
package io.uplink.adapter.in.web.money.ledger;

import org.jspecify.annotations.NullMarked;
