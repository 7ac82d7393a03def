/** The numbers of the dashboard against a real database. */
@NullMarked
package io.uplink.bootstrap.insight.dashboard;

import org.jspecify.annotations.NullMarked;
