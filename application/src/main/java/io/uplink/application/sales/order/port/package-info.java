/** What orders need of others. */
@NullMarked
package io.uplink.application.sales.order.port;

import org.jspecify.annotations.NullMarked;
