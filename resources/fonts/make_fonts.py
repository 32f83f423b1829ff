#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the interface font from Inter (SIL OFL 1.1): figures of one width by default, few scripts, few weights.

Qt before 6.7 cannot switch OpenType features on, and columns of money need figures of one width, so the
`tnum` glyphs of Inter become the plain ones here. Run with the folder of Inter's .otf files:
    make_fonts.py /usr/share/fonts/opentype/inter
"""
import sys
from pathlib import Path
from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Trading Farm Sans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x400, 0x45F), (0x2000, 0x206F), (0x2070, 0x209F),
          (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2600, 0x27BF)]


def tabular(font):
    """Names of plain glyphs to their tabular form, from the font's own tnum feature."""
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                swaps.update(getattr(table, "mapping", {}))
    return swaps


def rename(font, weight):
    for record in list(font["name"].names):
        values = {1: f"{FAMILY} {weight}", 2: "Regular", 3: f"{FAMILY} {weight}", 4: f"{FAMILY} {weight}",
                  6: f"TradingFarmSans-{weight}", 16: FAMILY, 17: weight}
        if record.nameID in values:
            record.string = values[record.nameID]
        elif record.nameID > 14:
            font["name"].names.remove(record)
    for name, value in {16: FAMILY, 17: weight}.items():
        font["name"].setName(value, name, 3, 1, 0x409)
    if weight in ("Regular", "Bold"):
        font["name"].setName(FAMILY, 1, 3, 1, 0x409)
        font["name"].setName(weight, 2, 3, 1, 0x409)
    font["OS/2"].usWeightClass = WEIGHTS[weight]


def main():
    for weight in WEIGHTS:
        font = TTFont(Path(sys.argv[1]) / f"Inter-{weight}.otf")
        swaps = tabular(font)
        for table in font["cmap"].tables:
            table.cmap = {code: swaps.get(glyph, glyph) if 0x30 <= code <= 0x39 else glyph
                          for code, glyph in table.cmap.items()}
        options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"],
                                 hinting=False, notdef_outline=True)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
        subsetter.subset(font)
        rename(font, weight)
        if "CFF " in font:
            font["CFF "].cff.fontNames[0] = f"TradingFarmSans-{weight}"
            top = font["CFF "].cff.topDictIndex[0]
            top.FamilyName, top.FullName = FAMILY, f"{FAMILY} {weight}"
        font.save(Path(__file__).with_name(f"TradingFarmSans-{weight}.otf"))


main()
