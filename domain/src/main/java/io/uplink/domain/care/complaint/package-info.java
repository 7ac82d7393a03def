/** Complaints: from the public or by one of ours, reviewed, answered in time. */
@NullMarked
package io.uplink.domain.care.complaint;

import org.jspecify.annotations.NullMarked;
