/** Leads as a whole. */
@NullMarked
package io.uplink.bootstrap.sales.lead;

import org.jspecify.annotations.NullMarked;
