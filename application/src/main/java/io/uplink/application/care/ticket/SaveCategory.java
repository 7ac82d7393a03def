package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds a category or changes its words, place and use; its key stays. */
@UseCase
public final class SaveCategory {

    /**
     * All of it.
     *
     * @param fresh whether it is to be a new one
     */
    public record Input(
            String key,
            String english,
            String swahili,
            int position,
            boolean active,
            boolean fresh,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public SaveCategory(UnitOfWork unitOfWork, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public Category execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var before = catalogue.category(input.key());
            if (input.fresh() && before.isPresent()) {
                throw new DomainException(new CatalogueError.CategoryTaken());
            }
            if (!input.fresh() && before.isEmpty()) {
                throw new DomainException(new CatalogueError.NoSuchCategory());
            }
            var version = before.map(Category::version).orElse(0L);
            Version.requireSame(input.seen(), version);
            var after =
                    new Category(
                            input.key(),
                            input.english(),
                            input.swahili(),
                            input.position(),
                            input.active(),
                            version);
            if (before.equals(Optional.of(after))) {
                return after;
            }
            catalogue.save(after);
            origin.activity()
                    .record(
                            actor,
                            input.fresh() ? "category.add" : "category.edit",
                            subject(after),
                            before.map(SaveCategory::facts).orElse(Map.of()),
                            facts(after));
            return catalogue.category(after.key()).orElseThrow();
        });
    }

    /** Its key is all the id it has; the trail wants a UUID, always the same for the same key. */
    static Subject subject(Category category) {
        return new Subject(
                "category",
                UUID.nameUUIDFromBytes(category.key().getBytes(StandardCharsets.UTF_8)),
                category.key());
    }

    static Map<String, String> facts(Category category) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("english", category.english());
        facts.put("swahili", category.swahili());
        facts.put("position", String.valueOf(category.position()));
        facts.put("active", String.valueOf(category.active()));
        return facts;
    }
}
