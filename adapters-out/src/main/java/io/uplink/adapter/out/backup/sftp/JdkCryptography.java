package io.uplink.adapter.out.backup.sftp;

import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import org.apache.sshd.common.util.security.AbstractSecurityProviderRegistrar;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;

/**
 * Lets MINA take all it needs from the JDK. Left alone it looks for other providers by the names of
 * their classes, which a native binary cannot follow, and takes Bouncy Castle's for everything.
 */
final class JdkCryptography extends AbstractSecurityProviderRegistrar {

    private static final String PROVIDER = "SunEC";

    private JdkCryptography() {
        super("JDK");
    }

    /** Before anything else of MINA is touched, for it looks once. To be called again is fine. */
    static void choose() {
        System.setProperty(SecurityUtils.SECURITY_PROVIDER_REGISTRARS, "none");
        var _ = SecurityUtils.registerSecurityProvider(new JdkCryptography());
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public String getProviderName() {
        return PROVIDER;
    }

    @Override
    public Provider getSecurityProvider() {
        return Security.getProvider(PROVIDER);
    }

    @Override
    public Optional<EdDSASupport<?, ?>> getEdDSASupport() {
        return Optional.of(new Ed25519());
    }
}
