/** The handlers and jobs that other areas bring along, found among the beans. */
@NullMarked
package io.uplink.adapter.out.inprocess.platform;

import org.jspecify.annotations.NullMarked;
