/** What is noted of changes, on PostgreSQL. */
@NullMarked
package io.uplink.bootstrap.insight.activity;

import org.jspecify.annotations.NullMarked;
