/** The kinds of second place that copies of the database can be taken to. */
@NullMarked
package io.uplink.adapter.out.inprocess.platform.backup;

import org.jspecify.annotations.NullMarked;
