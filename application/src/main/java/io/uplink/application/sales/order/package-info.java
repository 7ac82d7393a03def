/** What is done with orders. */
@NullMarked
package io.uplink.application.sales.order;

import org.jspecify.annotations.NullMarked;
