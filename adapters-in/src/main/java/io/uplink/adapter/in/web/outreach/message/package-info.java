/** Messages: list, one message, trying out and API. */
@NullMarked
package io.uplink.adapter.in.web.outreach.message;

import org.jspecify.annotations.NullMarked;
