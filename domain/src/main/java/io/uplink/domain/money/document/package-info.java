/** What documents on paper say that anybody can check. */
@NullMarked
package io.uplink.domain.money.document;

import org.jspecify.annotations.NullMarked;
