/** The numbers of the dashboard, counted by PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.insight.dashboard;

import org.jspecify.annotations.NullMarked;
