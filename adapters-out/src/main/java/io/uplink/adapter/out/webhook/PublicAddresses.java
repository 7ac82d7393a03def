package io.uplink.adapter.out.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses belong to the Internet. All others may be machines of the inside, or this one.
 */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** RFC 6890: what the class library does not know of. */
    private static boolean isPublic4(byte... bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var third = bytes[2] & 0xff;
        return first != 0
                && !(first == 100 && second >= 64 && second < 128) // shared by carriers
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19)) // benchmarks
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113)
                && first < 240;
    }

    /**
     * Global unicast alone, without what carries an address of the older kind inside it: that could
     * be one of the inside.
     */
    private static boolean isPublic6(byte... bytes) {
        var global = (bytes[0] & 0xe0) == 0x20;
        var first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        var second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        var sixToFour = first == 0x2002;
        var teredoAndDocumentation = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        return global && !sixToFour && !teredoAndDocumentation;
    }
}
