/** Who sells for us, and what they get for it. */
@NullMarked
package io.uplink.domain.sales.commission;

import org.jspecify.annotations.NullMarked;
