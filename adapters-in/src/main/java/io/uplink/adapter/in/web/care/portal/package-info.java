/** Customers' own pages. */
@NullMarked
package io.uplink.adapter.in.web.care.portal;

import org.jspecify.annotations.NullMarked;
