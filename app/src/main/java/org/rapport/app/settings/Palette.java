package org.rapport.app.settings;

import java.util.Locale;

/// The house's palettes; on each the contrasts are tested.
public enum Palette {
    PLASTER("f5f4f0 fcfbf9 e9e7e1 20272a 535c5f 0f5560 ffffff 845608 97301f 7c8485 d3d0c7 f0dfae",
            "16191a 1e2223 101314 e6e2da a9b0ae 8bc9cf 0d1b1d deb05a f0a291 79827f 353c3d 4b3c12"),
    DAMSON("f6f3f3 fdfbfb ebe6e6 2a2328 645860 742c53 ffffff 7f5a10 97301f 8a7d84 d9cfd2 f0dfb4",
            "1a1719 231f22 131012 e9e1e3 b3a8ad e5a9c6 260f1a d9b566 f0a291 857a80 3f373b 4a3c16"),
    JUNIPER("f3f5f7 fbfcfd e5e9ed 1e2730 515e6a 25508c ffffff 7d5a12 97301f 76838f cbd3da efe0b0",
            "14181d 1c2127 0e1216 e0e4e8 a4aeb8 9fc2f2 0c1a2e dcb462 f0a291 77828d 343c45 493d17"),
    LICHEN("f3f4ee fbfcf8 e6e8de 242a20 585f50 35592a ffffff 85540f 97301f 7d8573 cfd3c3 eee0a8",
            "171a15 1f231c 11140f e3e5db abb2a2 a9cf98 10200b e0ae63 f0a291 7c8474 383e33 483d12");

    private final Scheme light;
    private final Scheme dark;

    Palette(String light, String dark) {
        this.light = Scheme.of(light);
        this.dark = Scheme.of(dark);
    }

    Scheme light() {
        return light;
    }

    Scheme dark() {
        return dark;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
