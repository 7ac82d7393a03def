/** The pages that a link opens without signing in, and what staff see of links. */
@NullMarked
package io.uplink.adapter.in.web.care.link;

import org.jspecify.annotations.NullMarked;
