/** What is sold: packages of speed, time and price. */
@NullMarked
package io.uplink.domain.sales.offer;

import org.jspecify.annotations.NullMarked;
