package org.example.villain;

import java.io.Closeable;
import java.io.IOException;

import org.springframework.stereotype.Component;

@Component
class VillainFarewell implements Closeable {
    private final Plans plans;

    VillainFarewell(Plans plans) {
        this.plans = plans;
    }

    @Override
    public void close() throws IOException {
        plans.carryOut("end");
    }
}
