/** What the pages of people, structure and settings share. */
@NullMarked
package io.uplink.adapter.in.web.org;

import org.jspecify.annotations.NullMarked;
