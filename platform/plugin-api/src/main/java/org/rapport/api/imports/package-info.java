/// Owns what an import hands to the modules: one item of another system's export at a time.
/// Others may fill `ImportPart` and `ExportPart`, and read the records.
@NamedInterface("imports")
@NullMarked
package org.rapport.api.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
