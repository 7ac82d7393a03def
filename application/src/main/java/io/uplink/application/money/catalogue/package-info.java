/** Keeps what the company sells. */
@NullMarked
package io.uplink.application.money.catalogue;

import org.jspecify.annotations.NullMarked;
