/** The words of messages and their templates. */
@NullMarked
package io.uplink.adapter.in.web.outreach;

import org.jspecify.annotations.NullMarked;
