/** Shows and keeps taxes. */
@NullMarked
package io.uplink.adapter.in.web.money.tax;

import org.jspecify.annotations.NullMarked;
