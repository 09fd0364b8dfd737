package dev.soundingboard.teams.files;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are nobody's own network. */
final class PublicInternet {

    private PublicInternet() {}

    static boolean has(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address.getAddress(), address instanceof Inet4Address);
    }

    private static boolean isReserved(byte[] address, boolean isVersion4) {
        var one = Byte.toUnsignedInt(address[0]);
        var two = Byte.toUnsignedInt(address[1]);
        if (!isVersion4) {
            return (one & 0xe0) != 0x20 // only 2000::/3 is given out; the rest are private or carry IPv4 in disguise
                    || (one == 0x20 && two == 0x02) // so does this
                    || (one == 0x20 && two == 0x01 && address[2] == 0 && address[3] == 0); // and this
        }
        return one == 0 // this network
                || (one == 100 && two >= 64 && two < 128) // shared by a provider's customers
                || (one == 192 && two == 0) // for protocols
                || (one == 198 && (two == 18 || two == 19)) // for measurements
                || one >= 240; // never given out
    }
}
