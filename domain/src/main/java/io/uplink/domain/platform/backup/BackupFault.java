package io.uplink.domain.platform.backup;

import java.util.Locale;

/** Why a copy was not made, not taken elsewhere, or not restored. People read words for each. */
public enum BackupFault {
    /** No pg_dump and pg_restore on this machine. */
    TOOL_MISSING,
    /** They are older than the server. */
    TOOL_TOO_OLD,
    DISK_FULL,
    FOLDER_REFUSED,
    DATABASE_REFUSED,
    /** The role may not make the database that a copy is tried in. */
    MAY_NOT_CREATE,
    DUMP_FAILED,
    /** It took longer than any copy should. */
    TOO_LONG,
    /** The program ended before the work did. */
    INTERRUPTED,
    TARGET_UNREACHABLE,
    TARGET_REFUSED,
    /** It shows another key than the one it is known by. */
    HOST_KEY_DIFFERS,
    /** Nobody said by which key it is known. */
    HOST_KEY_MISSING,
    /** No user, or nothing to prove who that is. */
    LOGIN_MISSING,
    LOGIN_REFUSED,
    TARGET_FOLDER_MISSING,
    TARGET_FULL,
    /** What arrived is shorter or longer than what was sent. */
    COPY_DIFFERS,
    /** Larger than the far side takes in one piece. */
    TOO_LARGE,
    FILE_MISSING,
    NOT_A_BACKUP,
    CUT_SHORT,
    ALTERED,
    KEY_MISSING,
    RESTORE_FAILED,
    SCHEMA_DIFFERS,
    ROWS_DIFFER,
    FEES_DIFFER,
    TICKETS_WITHOUT_CUSTOMER,
    NUMBERS_REPEAT,
    UNEXPECTED;

    /** As stored and looked up, {@code disk-full}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static BackupFault ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
