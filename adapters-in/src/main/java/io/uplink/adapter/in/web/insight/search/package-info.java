/** The search box and its page. */
@NullMarked
package io.uplink.adapter.in.web.insight.search;

import org.jspecify.annotations.NullMarked;
