package org.rapport.app.web;

import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.OrderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class FilterOrderTests {
    private static final int SPRING_SESSION = Integer.MIN_VALUE + 50;

    @Test
    void standsBeforeSessionsAndSecurity() {
        assertThat(new int[]{FilterOrder.PAGE_CACHE, FilterOrder.SECURITY_HEADERS, FilterOrder.DURABILITY,
            FilterOrder.TRUSTED_PROXIES, FilterOrder.BODY_LIMIT, FilterOrder.SAME_ORIGIN, SPRING_SESSION})
                .isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isWhereTheFiltersStand() {
        assertThat(OrderUtils.getOrder(TrustedProxies.class)).isEqualTo(FilterOrder.TRUSTED_PROXIES);
        assertThat(OrderUtils.getOrder(BodyLimit.class)).isEqualTo(FilterOrder.BODY_LIMIT);
        assertThat(OrderUtils.getOrder(SameOrigin.class)).isEqualTo(FilterOrder.SAME_ORIGIN);
    }
}
