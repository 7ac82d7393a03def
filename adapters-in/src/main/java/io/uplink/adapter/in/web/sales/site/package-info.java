/** The public page, and the pages on which it is written. */
@NullMarked
package io.uplink.adapter.in.web.sales.site;

import org.jspecify.annotations.NullMarked;
