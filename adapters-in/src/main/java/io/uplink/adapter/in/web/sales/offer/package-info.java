/** Packages on pages and over the API. */
@NullMarked
package io.uplink.adapter.in.web.sales.offer;

import org.jspecify.annotations.NullMarked;
