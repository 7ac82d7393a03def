/** What customers are charged for again and again. */
@NullMarked
package io.uplink.domain.money.subscription;

import org.jspecify.annotations.NullMarked;
