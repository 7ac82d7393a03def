/** Links to choose a password: who asks for them, and who carries them. */
@NullMarked
package io.uplink.adapter.out.inprocess.org.access;

import org.jspecify.annotations.NullMarked;
