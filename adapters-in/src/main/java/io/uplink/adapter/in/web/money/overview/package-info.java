/** Shows how money stands. */
@NullMarked
package io.uplink.adapter.in.web.money.overview;

import org.jspecify.annotations.NullMarked;
