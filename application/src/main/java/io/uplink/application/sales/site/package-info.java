/** Writing the public page, showing it and taking it away. */
@NullMarked
package io.uplink.application.sales.site;

import org.jspecify.annotations.NullMarked;
