/** Where payers say whose account they meant. */
@NullMarked
package io.uplink.adapter.in.web.money.naming;

import org.jspecify.annotations.NullMarked;
