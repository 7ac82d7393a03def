/** One box that finds what the reader may see of everything. */
@NullMarked
package io.uplink.application.insight.search;

import org.jspecify.annotations.NullMarked;
