/** The outbox for those who operate Uplink: page and API. */
@NullMarked
package io.uplink.adapter.in.web.platform.outbox;

import org.jspecify.annotations.NullMarked;
