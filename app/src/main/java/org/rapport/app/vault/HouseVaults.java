package org.rapport.app.vault;

import org.springframework.stereotype.Component;

import org.rapport.api.Vault;
import org.rapport.host.Vaults;

@Component
class HouseVaults implements Vaults {
    private final KeyFiles keys;

    HouseVaults(KeyFiles keys) {
        this.keys = keys;
    }

    @Override
    public Vault of(String module) {
        return new HouseVault(module, keys);
    }
}
