package org.rapport.api.imports;

import org.rapport.api.Place;

/// A place: a module's part in an export. All parts write one after the other, by `@Order`: content first (0), then what
/// stands under it (100). What a part writes, its [ImportPart] reads back into the same.
@Place
public interface ExportPart {
    void write(Export export);
}
