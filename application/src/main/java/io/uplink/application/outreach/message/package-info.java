/** Who is told what, and how it reaches the telephone. */
@NullMarked
package io.uplink.application.outreach.message;

import org.jspecify.annotations.NullMarked;
