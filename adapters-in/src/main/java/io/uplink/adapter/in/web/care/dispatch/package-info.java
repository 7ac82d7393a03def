/** How tickets are given out by themselves: rules of teams, skills of people. */
@NullMarked
package io.uplink.adapter.in.web.care.dispatch;

import org.jspecify.annotations.NullMarked;
