/** What tests of charging and paying begin with. */
@NullMarked
package io.uplink.bootstrap.money;

import org.jspecify.annotations.NullMarked;
