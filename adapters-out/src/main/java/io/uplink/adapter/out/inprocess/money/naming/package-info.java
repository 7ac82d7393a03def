/** Brings payers their questions. */
@NullMarked
package io.uplink.adapter.out.inprocess.money.naming;

import org.jspecify.annotations.NullMarked;
