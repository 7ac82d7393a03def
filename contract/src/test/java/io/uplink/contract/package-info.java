/** Tests of the API's document alone. */
@NullMarked
package io.uplink.contract;

import org.jspecify.annotations.NullMarked;
