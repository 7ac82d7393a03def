/** The dashboard: a page and a resource over the same numbers. */
@NullMarked
package io.uplink.adapter.in.web.insight.dashboard;

import org.jspecify.annotations.NullMarked;
