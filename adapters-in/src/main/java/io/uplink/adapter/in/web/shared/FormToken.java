package io.uplink.adapter.in.web.shared;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a form must send back, for the tag {@code csrf}. */
@RequestScoped
@TemplateData
@Named("formToken")
public class FormToken {

    private final CsrfTokenParameterProvider token;

    FormToken(CsrfTokenParameterProvider token) {
        this.token = token;
    }

    /** Empty where none was made out, as on the error page of a call that was no form. */
    public String value() {
        try {
            return token.getToken();
        } catch (IllegalStateException none) {
            return "";
        }
    }
}
