/** Jobs for those who operate Uplink: pages and API. */
@NullMarked
package io.uplink.adapter.in.web.platform.job;

import org.jspecify.annotations.NullMarked;
