/** Pages and API for those who operate Uplink. */
@NullMarked
package io.uplink.adapter.in.web.platform;

import org.jspecify.annotations.NullMarked;
