package io.uplink.domain.care.structure;

import io.uplink.domain.care.structure.Relation.Kind;
import io.uplink.domain.shared.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a ticket stands to another one, read from its own page. */
public enum Role {
    RELATED(Kind.RELATED, true),
    CAUSES(Kind.CAUSES, true),
    CAUSED_BY(Kind.CAUSES, false),
    DUPLICATE_OF(Kind.DUPLICATES, true),
    DUPLICATED_BY(Kind.DUPLICATES, false),
    PARENT_OF(Kind.PARENT, true),
    CHILD_OF(Kind.PARENT, false),
    SPLIT_INTO(Kind.SPLIT, true),
    SPLIT_FROM(Kind.SPLIT, false);

    private final Kind kind;
    private final boolean first;

    Role(Kind kind, boolean first) {
        this.kind = kind;
        this.first = first;
    }

    public Kind kind() {
        return kind;
    }

    boolean isFirst() {
        return first;
    }

    /** The same, read from the other ticket's page. */
    public Role turned() {
        return of(kind, !first);
    }

    /** As sent: {@code caused-by}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether people say it of two tickets that are there; a split comes of splitting alone. */
    public boolean isChosen() {
        return kind != Kind.SPLIT;
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findAny();
    }

    /** What was chosen; a split cannot be. */
    public static Role chosen(String code) {
        return ofCode(code)
                .filter(Role::isChosen)
                .orElseThrow(() -> Invalid.of("role", "choice.unknown"));
    }

    /** Read from the first of the two, or from the second. */
    public static Role of(Kind kind, boolean first) {
        return Arrays.stream(values())
                .filter(role -> role.kind == kind && (role.first == first || kind == Kind.RELATED))
                .findFirst()
                .orElseThrow();
    }
}
