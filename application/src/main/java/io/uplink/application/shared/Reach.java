package io.uplink.application.shared;

/** How far a permission goes; the widest of a person's roles wins. */
public enum Reach {
    OWN,
    TEAM,
    BRANCH,
    ALL;

    public Reach widest(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
