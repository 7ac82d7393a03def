/** What the public page needs of a store. */
@NullMarked
package io.uplink.application.sales.site.port;

import org.jspecify.annotations.NullMarked;
