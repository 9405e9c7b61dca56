package org.rapport.api.imports;

import org.rapport.api.Place;

/// A place: a module's part in an import. All parts read the same item one after the other, by `@Order`, in one
/// transaction: content first (0), then what stands under it (100). Reading the same item again changes nothing.
/// What came in says [org.rapport.api.Origin#IMPORTED]; nothing is sent to anybody.
@Place
public interface ImportPart {
    void read(ImportItem item, ImportReport report);
}
