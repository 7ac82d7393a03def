/** Shows how the company's money stands. */
@NullMarked
package io.uplink.application.money.overview;

import org.jspecify.annotations.NullMarked;
