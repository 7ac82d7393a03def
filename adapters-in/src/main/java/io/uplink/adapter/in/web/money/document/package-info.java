/** Documents on paper, and the page where anybody checks one. */
@NullMarked
package io.uplink.adapter.in.web.money.document;

import org.jspecify.annotations.NullMarked;
