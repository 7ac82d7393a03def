/** Keeps the questions to payers. */
@NullMarked
package io.uplink.adapter.out.postgres.money.naming;

import org.jspecify.annotations.NullMarked;
