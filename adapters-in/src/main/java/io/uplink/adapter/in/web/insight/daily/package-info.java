/** The summaries of a branch's days as a page. */
@NullMarked
package io.uplink.adapter.in.web.insight.daily;

import org.jspecify.annotations.NullMarked;
