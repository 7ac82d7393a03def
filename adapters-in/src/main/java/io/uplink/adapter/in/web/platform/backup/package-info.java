/** Copies of the database for those who operate Uplink: pages and API. */
@NullMarked
package io.uplink.adapter.in.web.platform.backup;

import org.jspecify.annotations.NullMarked;
