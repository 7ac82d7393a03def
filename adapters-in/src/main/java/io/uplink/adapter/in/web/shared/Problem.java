package io.uplink.adapter.in.web.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** An error as RFC 9457 writes it. {@code members} are the error's own published facts. */
@RegisterForReflection
public record Problem(
        String type,
        String title,
        int status,
        String instance,
        @JsonIgnore Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        members = Map.copyOf(members);
    }

    static Problem of(DomainError error, String correlationId) {
        return new Problem(
                "urn:problem:" + error.code(),
                Messages.error(error.code()),
                status(error.category()),
                "urn:correlation:" + correlationId,
                error.members());
    }

    static Problem of(int status, String code, String correlationId) {
        return new Problem(
                "urn:problem:" + code,
                Messages.error(code),
                status,
                "urn:correlation:" + correlationId,
                Map.of());
    }

    @JsonAnyGetter
    public Map<String, Object> published() {
        return members;
    }

    /** The one place where a category becomes a status. */
    public static int status(DomainError.Category category) {
        return switch (category) {
            case NOT_FOUND -> 404;
            case INVALID -> 422;
            case CONFLICT -> 409;
            case STALE -> 412;
            case VERSION_REQUIRED -> 428;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case THROTTLED -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
