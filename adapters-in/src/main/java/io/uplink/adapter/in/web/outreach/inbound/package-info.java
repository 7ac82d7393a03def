/** Texts to us as a page. */
@NullMarked
package io.uplink.adapter.in.web.outreach.inbound;

import org.jspecify.annotations.NullMarked;
