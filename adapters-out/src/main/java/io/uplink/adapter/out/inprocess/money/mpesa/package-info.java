/** What mobile money needs of the rest of the company's money. */
@NullMarked
package io.uplink.adapter.out.inprocess.money.mpesa;

import org.jspecify.annotations.NullMarked;
