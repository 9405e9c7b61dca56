package org.rapport.app.imports;

/// How far an import has come.
interface Progress {
    Progress UNTOLD = new Progress() {
        @Override
        public void begins(int items) {}

        @Override
        public void reads(String item) {}
    };

    /// There are so many items to read.
    void begins(int items);

    /// The next one is called so.
    void reads(String item);
}
