/** People who may become customers. */
@NullMarked
package io.uplink.domain.sales.lead;

import org.jspecify.annotations.NullMarked;
