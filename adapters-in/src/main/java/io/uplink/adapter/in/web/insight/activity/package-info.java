/** The activity trail: page, fragment and API. */
@NullMarked
package io.uplink.adapter.in.web.insight.activity;

import org.jspecify.annotations.NullMarked;
