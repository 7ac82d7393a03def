/** Orders through the door and on PostgreSQL. */
@NullMarked
package io.uplink.bootstrap.sales.order;

import org.jspecify.annotations.NullMarked;
