package io.uplink.domain.org.access;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a group of people may do. A system role's key stays for good, for the house knows it; the
 * administrators' role stays as it is, for somebody must be able to repair the others.
 *
 * @param key stable and unique, such as {@code technician}
 * @param grants how far each permission goes, both as their codes: what can be permitted is the
 *     catalogue of the application; {@link #EVERYTHING} stands for all of it, also for what a later
 *     release adds
 * @param needsSecondFactor whether its people do nothing before they have set one up
 */
public record Role(
        RoleId id,
        String key,
        String name,
        String description,
        boolean system,
        Map<String, String> grants,
        boolean needsSecondFactor,
        long version) {

    /** The administrators' role, seeded. */
    public static final RoleId ADMIN =
            new RoleId(UUID.fromString("019a0000-0000-7000-8000-00000000b001"));

    public static final String EVERYTHING = "*";

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public Role {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 60);
        description = faults.optionalText("description", Optional.of(description), 300).orElse("");
        if (!KEY.matcher(key).matches()) {
            faults.add("key", "role.key-unreadable");
        }
        faults.refuse();
        grants = Collections.unmodifiableMap(new TreeMap<>(grants));
    }

    /** Whether its people may do everything. */
    public boolean isEverything() {
        return grants.containsKey(EVERYTHING);
    }

    /** With other words and grants. */
    public Role changed(String newName, String newDescription, Map<String, String> newGrants) {
        if (isEverything() && !newGrants.equals(grants)) {
            throw new DomainException(new AccessError.RoleFrozen());
        }
        if (!isEverything() && newGrants.containsKey(EVERYTHING)) {
            throw new DomainException(new AccessError.AboveOwnRights());
        }
        if (system && !newName.strip().equals(name)) {
            throw new DomainException(new AccessError.RoleFrozen());
        }
        return new Role(
                id, key, newName, newDescription, system, newGrants, needsSecondFactor, version);
    }

    /** Strict or not; the administrators' role too, for it is the one worth most. */
    public Role needingSecondFactor(boolean needs) {
        return new Role(id, key, name, description, system, grants, needs, version);
    }

    /** Refuses if the house knows it or people have it. */
    public void requireRemovable(long people) {
        if (system) {
            throw new DomainException(new AccessError.RoleFrozen());
        }
        if (people > 0) {
            throw new DomainException(new AccessError.RoleInUse(people));
        }
    }
}
