#!/usr/bin/env python3
"""Draws the pictures of the virtual cards out of their files: residents/pictures.

    draw-residents.py [FOLDER]

What a card carries as a picture is drawn as the chip holds it. Residence cards: black and white TIFF with MMR (T.6).
My Number cards: black and white PNG. Photos: JPEG 2000, in colour on residence cards alone. ImageMagick and
fonts-noto-cjk are needed. The faces are drawings; nobody looks like that.
"""

import json
import subprocess
import sys
from pathlib import Path

FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
LIMITS = {"front.tif": 7000, "name.tif": 2500, "address.tif": 2500, "photo.jp2": 3000,
          "name.png": 3000, "address.png": 6000, "number.png": 500, "code.png": 300}
LICENCES = ("driving-licence", "driving-history-certificate")
LICENCE_PHOTO = 2000
SEX = {"male": "男 M.", "female": "女 F.", "other": ""}
TITLES = {"residence-card": "在留カード  RESIDENCE CARD",
          "special-permanent-resident-certificate": "特別永住者証明書  SPECIAL PERMANENT RESIDENT CERTIFICATE"}


def draw(path: Path, arguments: list[str], limit: int = 0) -> None:
    subprocess.run(["convert", *arguments, str(path)], check=True)
    size = path.stat().st_size
    limit = limit or next(bytes for name, bytes in LIMITS.items() if path.name.endswith(name))
    if size > limit:
        sys.exit(f"{path}: {size} bytes do not fit into {limit}")


def bilevel(width: int, height: int, lines: list[tuple[int, int, int, str]]) -> list[str]:
    """Lines of text (x, baseline, size, text) on white."""
    arguments = ["-size", f"{width}x{height}", "xc:white", "-font", FONT, "-fill", "black"]
    for x, y, size, text in lines:
        arguments += ["-pointsize", str(size), "-annotate", f"+{x}+{y}", text]
    return [*arguments, "-colorspace", "gray", "-threshold", "55%", "-type", "bilevel", "-strip"]


def tiff(path: Path, arguments: list[str]) -> None:
    draw(path, [*arguments, "-compress", "Group4"])


def png(path: Path, arguments: list[str]) -> None:
    draw(path, [*arguments, "-define", "png:exclude-chunks=date,time,gAMA,cHRM"])


def front(resident: dict) -> list[str]:
    born = resident["birthDate"].split("-")
    return bilevel(900, 560, [
        (30, 50, 30, TITLES[resident["kind"]]), (560, 95, 28, resident["cardNumber"]),
        (30, 140, 24, "氏名 NAME"), (30, 185, 38, resident["name"]),
        (30, 235, 26, f"生年月日 {born[0]}年{born[1]}月{born[2]}日　性別 {SEX[resident['sex']]}"),
        (30, 290, 24, "住居地 ADDRESS"), (30, 330, 32, resident["address"]),
        (30, 390, 26, "見本 SPECIMEN　架空の人物です"),
    ])


def face(path: Path, key: str, more: list[str], limit: int = 0) -> None:
    hue = sum(map(ord, key)) % 360
    draw(path, ["-size", "120x160", f"xc:hsl({hue},30%,88%)", "-fill", f"hsl({hue},40%,35%)",
                "-draw", "ellipse 60,160 52,50 0,360", "-fill", "#f0c8a0", "-draw", "ellipse 60,70 30,38 0,360",
                "-fill", "#302018", "-draw", "arc 28,28 92,110 180,360", "-draw", "circle 49,72 51,73",
                "-draw", "circle 71,72 73,73", "-strip", *more, "-define", "jp2:quality=38"], limit)


def draw_residence_card(start: Path, resident: dict) -> None:
    if resident["generation"] == 1:
        tiff(Path(f"{start}-front.tif"), front(resident))
    else:
        tiff(Path(f"{start}-name.tif"), bilevel(900, 60, [(10, 44, 40, resident["name"])]))
        tiff(Path(f"{start}-address.tif"), bilevel(900, 60, [(10, 42, 34, resident["address"])]))
    if not resident["noteEn"].startswith("A child"):
        face(Path(f"{start}-photo.jp2"), resident["cardNumber"], [])


def in_lines(text: str, length: int) -> list[str]:
    return [text[i:i + length] for i in range(0, len(text), length)]


def draw_my_number_card(start: Path, resident: dict) -> None:
    names = in_lines(resident["name"], 24)
    png(Path(f"{start}-name.png"),
        bilevel(560, 8 + 26 * len(names), [(4, 26 * n + 25, 22, line) for n, line in enumerate(names)]))
    addresses = in_lines(resident["address"], 30)
    png(Path(f"{start}-address.png"),
        bilevel(560, 8 + 22 * len(addresses), [(4, 22 * n + 21, 18, line) for n, line in enumerate(addresses)]))
    png(Path(f"{start}-number.png"), bilevel(72, 12, [(0, 10, 10, resident["personalNumber"])]))
    png(Path(f"{start}-code.png"), bilevel(24, 12, [(0, 10, 10, resident["numberB"][10:])]))
    face(Path(f"{start}-photo.jp2"), resident["personalNumber"], ["-colorspace", "gray"])


def pictures_of(file: Path) -> None:
    resident = json.loads(file.read_text(encoding="utf-8"))
    start = file.parent / "pictures" / file.stem
    start.parent.mkdir(exist_ok=True)
    kind = resident.get("kind", "my-number-card")
    if kind in TITLES:
        draw_residence_card(start, resident)
    elif kind in LICENCES:
        face(Path(f"{start}-photo.jp2"), resident["licence"]["number"], ["-colorspace", "gray"], LICENCE_PHOTO)
    else:
        draw_my_number_card(start, resident)


folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent / "residents"
for file in sorted(folder.glob("*.json")):
    pictures_of(file)
