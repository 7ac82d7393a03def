/** Shows and keeps what the company sells. */
@NullMarked
package io.uplink.adapter.in.web.money.catalogue;

import org.jspecify.annotations.NullMarked;
