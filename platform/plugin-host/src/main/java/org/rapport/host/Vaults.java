package org.rapport.host;

import org.rapport.api.Vault;

/// The vaults of all modules, for the host alone: it hands each of them its own.
public interface Vaults {
    /// @param module the id of a module or a plugin
    Vault of(String module);
}
