/** Messages against a real database and a misbehaving gateway. */
@NullMarked
package io.uplink.bootstrap.outreach;

import org.jspecify.annotations.NullMarked;
