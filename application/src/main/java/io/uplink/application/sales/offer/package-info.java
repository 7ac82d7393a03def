/** Putting packages on offer, and showing them. */
@NullMarked
package io.uplink.application.sales.offer;

import org.jspecify.annotations.NullMarked;
