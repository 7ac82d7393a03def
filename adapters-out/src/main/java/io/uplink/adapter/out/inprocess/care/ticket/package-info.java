/** What tickets need of their neighbours. */
@NullMarked
package io.uplink.adapter.out.inprocess.care.ticket;

import org.jspecify.annotations.NullMarked;
