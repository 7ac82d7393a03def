package io.uplink.adapter.in.web.shared;

import io.uplink.application.shared.Ids;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of this call in logs, answers and the activity trail. */
@RequestScoped
public class Correlation {

    static final String HEADER = "X-Correlation-Id";

    /** What a proxy may have named it; anything else could smuggle lines into a log. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final HttpServerRequest request;
    private final Ids ids;
    private @Nullable String id;

    Correlation(HttpServerRequest request, Ids ids) {
        this.request = request;
        this.ids = ids;
    }

    public String id() {
        var known = id;
        if (known == null) {
            known =
                    Optional.ofNullable(request.getHeader(HEADER))
                            .filter(sent -> SANE.matcher(sent).matches())
                            .orElseGet(() -> ids.next().toString());
            id = known;
        }
        return known;
    }
}
