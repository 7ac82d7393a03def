/** What customers are offered before they are charged. */
@NullMarked
package io.uplink.domain.money.quote;

import org.jspecify.annotations.NullMarked;
