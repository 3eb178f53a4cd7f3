package org.imza.kit.limit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Addresses of networks, as an operator writes them: one by one or by range (CIDR, RFC 4632). */
final class AddressRanges {

    private final List<IpSubnetFilterRule> ranges;

    private AddressRanges(List<IpSubnetFilterRule> ranges) {
        this.ranges = ranges;
    }

    /**
     * Those in {@code texts}.
     *
     * @throws IllegalArgumentException if one is none; nothing but literal addresses is, so that no name server decides
     */
    static AddressRanges of(List<String> texts) {
        return new AddressRanges(texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(AddressRanges::range)
                .toList());
    }

    private static IpSubnetFilterRule range(String text) {
        int slash = text.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int bits = slash < 0 ? Byte.SIZE * address.getAddress().length : Integer.parseInt(text.substring(slash + 1));
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }

    boolean contain(InetAddress address) {
        InetSocketAddress any = new InetSocketAddress(address, 0);
        return ranges.stream().anyMatch(range -> range.matches(any));
    }
}
