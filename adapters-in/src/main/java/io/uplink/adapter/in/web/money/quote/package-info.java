/** Shows and makes quotes. */
@NullMarked
package io.uplink.adapter.in.web.money.quote;

import org.jspecify.annotations.NullMarked;
