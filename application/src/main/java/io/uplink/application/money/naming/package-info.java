/** Asks payers whose account they meant, and takes what they say. */
@NullMarked
package io.uplink.application.money.naming;

import org.jspecify.annotations.NullMarked;
