package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Submitting a form: done means a redirect, refused means the same form with what was typed. */
public final class Forms {

    private Forms() {}

    /**
     * Runs the use case; a refusal of the input or of the state (422, 409, 412, 428) shows the form
     * again with its errors. Other refusals go their usual way.
     *
     * @param done where to go from the result, usually {@link Redirects#seeOther}
     * @param again the form, with what was typed and what is wrong
     */
    public static <T> Response submit(
            Supplier<T> useCase,
            Function<T, Response> done,
            Language language,
            Function<Errors, TemplateInstance> again) {
        try {
            return done.apply(useCase.get());
        } catch (DomainException refused) {
            return switch (refused.error().category()) {
                case INVALID, CONFLICT, STALE, VERSION_REQUIRED ->
                        shown(refused.error(), language, again);
                case NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, THROTTLED, UNAVAILABLE -> throw refused;
            };
        }
    }

    /**
     * The same for a form that does several things, of which the reader may lack the right to one:
     * that too (403) is said on the form, which keeps what was typed.
     */
    public static <T> Response submitWhole(
            Supplier<T> useCase,
            Function<T, Response> done,
            Language language,
            Function<Errors, TemplateInstance> again) {
        try {
            return submit(useCase, done, language, again);
        } catch (DomainException refused) {
            if (refused.error().category() != DomainError.Category.FORBIDDEN) {
                throw refused;
            }
            return shown(refused.error(), language, again);
        }
    }

    private static Response shown(
            DomainError error, Language language, Function<Errors, TemplateInstance> again) {
        return Response.status(Problem.status(error.category()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(again.apply(Errors.of(error, language)))
                .build();
    }

    /**
     * What to show on a form.
     *
     * @param byField message by field name, in the reader's language
     * @param general what is wrong with no single field; empty if nothing
     * @param code of the refusal
     * @param error the refusal itself, for pages that can say more
     */
    @TemplateData
    public record Errors(
            Map<String, String> byField, String general, String code, DomainError error) {

        static final DomainError NONE =
                new DomainError() {
                    @Override
                    public String code() {
                        return "";
                    }

                    @Override
                    public Category category() {
                        return Category.INVALID;
                    }
                };

        /** For a form that is shown for the first time. */
        public static Errors none() {
            return new Errors(Map.of(), "", "", NONE);
        }

        public static Errors of(DomainError error, Language language) {
            if (error instanceof Invalid invalid) {
                var messages = new LinkedHashMap<String, String>();
                for (var fault : invalid.faults()) {
                    messages.putIfAbsent(fault.field(), Messages.error(fault.code(), language));
                }
                return new Errors(messages, "", error.code(), error);
            }
            return new Errors(Map.of(), words(error, language), error.code(), error);
        }

        private static String words(DomainError error, Language language) {
            var words = Messages.error(error.code(), language);
            var about = error.about(language);
            return about.isEmpty() ? words : words + " " + about;
        }

        public boolean any() {
            return !byField.isEmpty() || !general.isEmpty();
        }

        /** The message beside a field; empty where it is fine. */
        public String at(String field) {
            return byField.getOrDefault(field, "");
        }

        /** Without what is said about a field that follows from another one. */
        public Errors except(String field) {
            var rest = new LinkedHashMap<>(byField);
            rest.remove(field);
            return new Errors(rest, general, code, error);
        }
    }
}
