/** Who changed what: writing it in the change's transaction, reading it for the page. */
@NullMarked
package io.uplink.adapter.out.postgres.insight.activity;

import org.jspecify.annotations.NullMarked;
