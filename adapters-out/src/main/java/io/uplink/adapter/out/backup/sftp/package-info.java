/** A second place for copies that one signs in to by SSH. */
@NullMarked
package io.uplink.adapter.out.backup.sftp;

import org.jspecify.annotations.NullMarked;
