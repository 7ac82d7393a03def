/** Tables as comma-separated text. */
@NullMarked
package io.uplink.adapter.out.csv;

import org.jspecify.annotations.NullMarked;
