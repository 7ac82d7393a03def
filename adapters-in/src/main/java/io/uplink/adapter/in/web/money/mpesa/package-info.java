/** Mobile money over the API and on pages. */
@NullMarked
package io.uplink.adapter.in.web.money.mpesa;

import org.jspecify.annotations.NullMarked;
