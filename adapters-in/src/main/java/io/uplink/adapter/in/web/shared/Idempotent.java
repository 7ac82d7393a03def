package io.uplink.adapter.in.web.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST of the API that honours {@code Idempotency-Key}: sent again with the same key, it has no
 * second effect and gives the first answer. For methods that return a {@code Response} built from
 * what the use case returned: the whole method is one unit of work, so a query outside it would not
 * see the effect yet.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
