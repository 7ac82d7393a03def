/** The gateway in force, and what messages need of other areas. */
@NullMarked
package io.uplink.adapter.out.inprocess.outreach.message;

import org.jspecify.annotations.NullMarked;
