/** Orders of packages: what was asked for, what was paid for it, and what came of it. */
@NullMarked
package io.uplink.domain.sales.order;

import org.jspecify.annotations.NullMarked;
