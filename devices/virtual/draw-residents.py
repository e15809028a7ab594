#!/usr/bin/env python3
"""Draws the pictures of the virtual residence cards out of their files: residents/pictures.

    draw-residents.py [FOLDER]

What such a card carries as a picture alone is drawn as the chip holds it: black and white TIFF with MMR (T.6), the photo
as JPEG 2000. ImageMagick and fonts-noto-cjk are needed. The faces are drawings; nobody looks like that.
"""

import json
import subprocess
import sys
from pathlib import Path

FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
LIMITS = {"front.tif": 7000, "name.tif": 2500, "address.tif": 2500, "photo.jp2": 3000}
SEX = {"male": "男 M.", "female": "女 F.", "other": ""}
TITLES = {"residence-card": "在留カード  RESIDENCE CARD",
          "special-permanent-resident-certificate": "特別永住者証明書  SPECIAL PERMANENT RESIDENT CERTIFICATE"}


def draw(path: Path, arguments: list[str]) -> None:
    subprocess.run(["convert", *arguments, str(path)], check=True)
    size = path.stat().st_size
    limit = next(bytes for name, bytes in LIMITS.items() if path.name.endswith(name))
    if size > limit:
        sys.exit(f"{path}: {size} bytes do not fit into {limit}")


def bilevel(width: int, height: int, lines: list[tuple[int, int, int, str]]) -> list[str]:
    """Lines of text (x, baseline, size, text) on white, as TIFF with MMR."""
    arguments = ["-size", f"{width}x{height}", "xc:white", "-font", FONT, "-fill", "black"]
    for x, y, size, text in lines:
        arguments += ["-pointsize", str(size), "-annotate", f"+{x}+{y}", text]
    return [*arguments, "-colorspace", "gray", "-threshold", "55%", "-type", "bilevel", "-strip", "-compress", "Group4"]


def front(resident: dict) -> list[str]:
    born = resident["birthDate"].split("-")
    return bilevel(900, 560, [
        (30, 50, 30, TITLES[resident["kind"]]), (560, 95, 28, resident["cardNumber"]),
        (30, 140, 24, "氏名 NAME"), (30, 185, 38, resident["name"]),
        (30, 235, 26, f"生年月日 {born[0]}年{born[1]}月{born[2]}日　性別 {SEX[resident['sex']]}"),
        (30, 290, 24, "住居地 ADDRESS"), (30, 330, 32, resident["address"]),
        (30, 390, 26, "見本 SPECIMEN　架空の人物です"),
    ])


def face(path: Path, resident: dict) -> None:
    hue = sum(map(ord, resident["cardNumber"])) % 360
    draw(path, ["-size", "120x160", f"xc:hsl({hue},30%,88%)", "-fill", f"hsl({hue},40%,35%)",
                "-draw", "ellipse 60,160 52,50 0,360", "-fill", "#f0c8a0", "-draw", "ellipse 60,70 30,38 0,360",
                "-fill", "#302018", "-draw", "arc 28,28 92,110 180,360", "-draw", "circle 49,72 51,73",
                "-draw", "circle 71,72 73,73", "-strip", "-define", "jp2:quality=38"])


def pictures_of(file: Path) -> None:
    resident = json.loads(file.read_text(encoding="utf-8"))
    if resident.get("kind") not in TITLES:
        return
    start = file.parent / "pictures" / file.stem
    start.parent.mkdir(exist_ok=True)
    if resident["generation"] == 1:
        draw(Path(f"{start}-front.tif"), front(resident))
    else:
        draw(Path(f"{start}-name.tif"), bilevel(900, 60, [(10, 44, 40, resident["name"])]))
        draw(Path(f"{start}-address.tif"), bilevel(900, 60, [(10, 42, 34, resident["address"])]))
    if not resident["noteEn"].startswith("A child"):
        face(Path(f"{start}-photo.jp2"), resident)


folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent / "residents"
for file in sorted(folder.glob("*.json")):
    pictures_of(file)
