/** The wall as a page, and as a stream of its changes. */
@NullMarked
package io.uplink.adapter.in.web.insight.wallboard;

import org.jspecify.annotations.NullMarked;
