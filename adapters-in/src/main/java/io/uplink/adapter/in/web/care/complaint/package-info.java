/** Complaints on pages, ours and the public ones, and over the API. */
@NullMarked
package io.uplink.adapter.in.web.care.complaint;

import org.jspecify.annotations.NullMarked;
