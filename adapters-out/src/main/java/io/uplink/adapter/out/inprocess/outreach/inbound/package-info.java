/** What a text sets off in other areas. */
@NullMarked
package io.uplink.adapter.out.inprocess.outreach.inbound;

import org.jspecify.annotations.NullMarked;
