package io.uplink.application.org.access.port;

/** What one-time codes need of cryptography. */
public interface OneTimeCodes {

    /** Bytes that nobody can guess. */
    byte[] random(int many);

    /** HMAC-SHA-1. */
    byte[] mac(byte[] key, byte[] message);
}
