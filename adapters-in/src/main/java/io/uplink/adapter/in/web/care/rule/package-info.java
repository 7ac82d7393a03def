/** Rules over HTTP. */
@NullMarked
package io.uplink.adapter.in.web.care.rule;

import org.jspecify.annotations.NullMarked;
