package io.uplink.adapter.in.web.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.uplink.application.platform.idempotency.AnswerOnce;
import io.uplink.application.platform.idempotency.port.IdempotencyKeys.Answer;
import io.uplink.application.shared.Actor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
class IdempotencyInterceptor {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final HttpServerRequest request;
    private final Actors actors;
    private final AnswerOnce answerOnce;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            HttpServerRequest request, Actors actors, AnswerOnce answerOnce, ObjectMapper json) {
        this.request = request;
        this.actors = actors;
        this.answerOnce = answerOnce;
        this.json = json;
    }

    @AroundInvoke
    @Nullable Object answer(InvocationContext invocation) throws Exception {
        var key = request.getHeader(KEY);
        // Nobody is refused by the use case soon enough; a key needs a sender to belong to.
        if (key == null || actors.current() instanceof Actor.Anonymous) {
            return invocation.proceed();
        }
        var answered =
                answerOnce.execute(
                        actors.current(),
                        new AnswerOnce.Input(key, hash(invocation), () -> proceed(invocation)));
        return response(answered);
    }

    private Answer proceed(InvocationContext invocation) {
        try {
            if (invocation.proceed() instanceof Response response) {
                return keepable(response);
            }
            throw new IllegalStateException(
                    invocation.getMethod() + " is idempotent and must return a Response");
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }

    private Answer keepable(Response response) throws JsonProcessingException {
        var headers = new HashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var body = response.hasEntity() ? json.writeValueAsString(response.getEntity()) : "";
        return new Answer(response.getStatus(), headers, body);
    }

    private static Response response(AnswerOnce.Answered answered) {
        var answer = answered.answer();
        var response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answered.replayed()) {
            response.header(REPLAYED, "true");
        }
        if (!answer.body().isEmpty()) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }

    /** Method, path and everything the method was given: the body as it was understood. */
    private String hash(InvocationContext invocation) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.method().name().getBytes(StandardCharsets.UTF_8));
            digest.update(request.uri().getBytes(StandardCharsets.UTF_8));
            for (var argument : invocation.getParameters()) {
                digest.update((byte) 0);
                digest.update(json.writeValueAsBytes(argument));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    invocation.getMethod() + " takes what cannot be compared", unwritable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
