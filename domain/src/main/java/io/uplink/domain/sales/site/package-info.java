/** What visitors read before they are customers: one page in two languages. */
@NullMarked
package io.uplink.domain.sales.site;

import org.jspecify.annotations.NullMarked;
