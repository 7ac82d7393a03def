/** What offers need of a store. */
@NullMarked
package io.uplink.application.sales.offer.port;

import org.jspecify.annotations.NullMarked;
