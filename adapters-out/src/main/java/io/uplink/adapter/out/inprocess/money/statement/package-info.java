/** Tells people what statements bring up. */
@NullMarked
package io.uplink.adapter.out.inprocess.money.statement;

import org.jspecify.annotations.NullMarked;
