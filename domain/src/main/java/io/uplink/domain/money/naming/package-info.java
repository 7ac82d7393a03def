/** How payers say whose account they meant. */
@NullMarked
package io.uplink.domain.money.naming;

import org.jspecify.annotations.NullMarked;
