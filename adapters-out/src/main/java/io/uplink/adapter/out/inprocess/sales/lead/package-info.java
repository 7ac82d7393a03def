/** What leads have others do. */
@NullMarked
package io.uplink.adapter.out.inprocess.sales.lead;

import org.jspecify.annotations.NullMarked;
