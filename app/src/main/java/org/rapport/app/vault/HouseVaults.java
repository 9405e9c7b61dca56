package org.rapport.app.vault;

import org.springframework.stereotype.Component;

import org.rapport.api.Vault;
import org.rapport.host.Vaults;

@Component
class HouseVaults implements Vaults {
    private final KeyFile file;

    HouseVaults(KeyFile file) {
        this.file = file;
    }

    @Override
    public Vault of(String module) {
        return new HouseVault(module, file);
    }
}
