/** Gathers what other areas have to say about a branch's day. */
@NullMarked
package io.uplink.adapter.out.inprocess.insight.daily;

import org.jspecify.annotations.NullMarked;
