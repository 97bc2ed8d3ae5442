"""Nothing that a course or a name says makes the program open a file outside the course.

Qt's rich text opens ``file:``, absolute, ``../`` and network paths by itself: on Windows
that alone sends the user's password hash to the server that a lesson names. So the
program is watched from outside, by strace, while it shows a lesson that tries them all.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

SCRIPT = Path(__file__).with_name("show_hostile_lesson.py")
pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")

COURSE = """---
tunnus: paha
nimi: <img src="{bait}/nimi.png"> ![x](file://{bait}/nimi2.png)
kuvaus: <img src="{bait}/kuvaus.png">
muoto: palvelukoulu 1
---

# Paha

## Sisältö

1. Alku
   - [Oppitunti](oppitunti.md)
"""
LESSON = """# <img src="{bait}/otsikko.png"> Oppitunti

![a]({bait}/absoluuttinen.png)
![b](file://{bait}/tiedosto.png)
![c](file:////{bait}/tiedosto4.png)
![d](file://localhost{bait}/tiedosto5.png)
![e](../syotti/ylos.png)
![f](media/../../syotti/ylos2.png)
![g](..%2Fsyotti%2Fprosentti.png)
![h](//syotti-palvelin/jako/a.png)
![i](\\\\\\\\syotti-palvelin\\\\jako\\\\a.png)
![j](&#92;&#92;syotti-palvelin&#92;jako&#92;a.png)
![k](%5c%5csyotti-palvelin%5cjako%5ca.png)
![l](https://syotti-palvelin.example/a.png)
![m](http://syotti-palvelin.example/a.png)
![n](/dev/zero)
![o](media/linkki.png)
![p](media/putki.png)
![q](media/paha.svg)
![r](qrc:/syotti.png)
![s](kuva:syotti.png)
![t](ftp://syotti-palvelin.example/a.png)
![u](media/oikea.png)
![v](media/aani.mp3)

<img src="{bait}/html.png"><img src='file://{bait}/html2.png'>
<table background="{bait}/tausta.png"><tr><td>x</td></tr></table>
<style>body {{ background: url({bait}/tyyli.png) }}</style>
<link rel="stylesheet" href="{bait}/tyyli.css"><iframe src="{bait}/kehys.html"></iframe>

[linkki]({bait}/linkki.png) <file://{bait}/linkki2.png> [viite][v]

> [!VINKKI] <img src="{bait}/vinkki.png">
> ![w]({bait}/vinkki2.png)

| ![x]({bait}/taulukko.png) | <img src="{bait}/taulukko2.png"> |
|---|---|
| &lt;img src="{bait}/solu.png"&gt; | ![y](../syotti/solu2.png) |

`<img src="{bait}/koodi.png">`

    <img src="{bait}/koodi2.png">

[v]: {bait}/viite.png

### Valitse yksi: ![x]({bait}/kysymys.png) <img src="{bait}/kysymys2.png"> Mitä teet?
<!-- tunnus: k3f7q2 -->

![y](file://{bait}/johdanto.png)

- [x] <img src="{bait}/valinta.png"> Tervehdin ![z]({bait}/valinta2.png)
  > <img src="{bait}/palaute.png"> Aivan.
- [ ] [Odotan]({bait}/valinta3.png)
  > ![a]({bait}/palaute2.png) Mieti.

Vihje: <img src="{bait}/vihje.png">
"""
SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"
width="9" height="9"><image x:href="{bait}/svg.png" width="9" height="9"/></svg>"""
BAITS = (
    "nimi nimi2 kuvaus otsikko absoluuttinen tiedosto tiedosto4 tiedosto5 ylos ylos2 prosentti "
    "html html2 tausta tyyli linkki linkki2 vinkki vinkki2 taulukko taulukko2 solu solu2 koodi "
    "koodi2 viite svg oppija kysymys kysymys2 johdanto valinta valinta2 valinta3 palaute palaute2 "
    "vihje"
)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course in whose neighbour folder real pictures wait to be opened."""
    bait = tmp_path / "syotti"
    folder = tmp_path / "kurssi"
    (folder / "media").mkdir(parents=True)
    bait.mkdir()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(40, 90, 200))
    for name in BAITS.split():
        image.save(str(bait / f"{name}.png"))
    image.save(str(folder / "media" / "oikea.png"))
    (folder / "media" / "linkki.png").symlink_to(bait / "absoluuttinen.png")
    (folder / "media" / "paha.svg").write_text(SVG.format(bait=bait), "utf-8")
    (folder / "media" / "aani.mp3").write_bytes(b"ID3")
    (folder / "kurssi.md").write_text(COURSE.format(bait=bait), "utf-8")
    (folder / "oppitunti.md").write_text(LESSON.format(bait=bait), "utf-8")
    return folder


def opened(course: Path, manner: str) -> list[str]:
    """Show the course in another process; return its opens and connections."""
    trace = course.parent / "jalki.txt"
    calls = "trace=open,openat,openat2,connect,sendto"
    watched = ["strace", "-f", "-e", calls, "-s", "300", "-o", str(trace)]
    shown = subprocess.run(
        [*watched, sys.executable, str(SCRIPT), str(course), manner],
        cwd=course.parent,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SCRIPT.parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "shown" in shown.stdout, shown.stderr
    return trace.read_text("utf-8", "replace").splitlines()


@pytest.mark.parametrize("manner", ["text", "program"])
def test_a_hostile_lesson_opens_nothing_but_its_own_files(course: Path, manner: str) -> None:
    lines = opened(course, manner)

    assert not [line for line in lines if "syotti" in line]
    assert not [line for line in lines if "/dev/zero" in line or "AF_INET" in line]
    assert not [line for line in lines if "linkki.png" in line]
    assert [line for line in lines if "media/oikea.png" in line]


def test_the_watch_sees_what_qt_opens_by_itself(course: Path) -> None:
    lines = opened(course, "careless")

    assert [line for line in lines if "syotti/absoluuttinen.png" in line]
