/** Orders: the public form, the page that follows one, the desk and the API. */
@NullMarked
package io.uplink.adapter.in.web.sales.order;

import org.jspecify.annotations.NullMarked;
