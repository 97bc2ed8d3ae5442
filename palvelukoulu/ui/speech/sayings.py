"""What is said in words about reading aloud: why nothing is heard, and what can be done."""

import sys

from PySide6.QtCore import QCoreApplication

from palvelukoulu.ui.speech.values import Trouble, Voice

translate = QCoreApplication.translate


def trouble_words(trouble: Trouble) -> str:
    """Return why nothing is heard and what to do."""
    match trouble:
        case Trouble.MISSING:
            return translate(
                "Speech",
                "Tältä koneelta puuttuu ohjelman osa, joka lukee ääneen. Teksti toimii silti. "
                "Kerro ohjelman asentajalle: PySide6-Addons puuttuu.",
            )
        case Trouble.ENGINE:
            return translate(
                "Speech",
                "Koneen puhetoiminto ei käynnistynyt. Teksti toimii silti. "
                "Kokeile hetken päästä uudelleen tai pyydä apua koneen ylläpidosta.",
            )
        case Trouble.SILENT:
            return translate(
                "Speech",
                "Koneen puhetoiminto ei vastaa. Teksti toimii silti. Tarkista, että kaiutin tai "
                "kuulokkeet ovat kiinni, ja kokeile uudelleen.",
            )


def unvoiced_words(language: str) -> str:
    """Return that the machine has no voice of a language."""
    match language:
        case "fi":
            return translate("Speech", "Tällä koneella ei ole suomenkielistä ääntä.")
        case "sv":
            return translate("Speech", "Tällä koneella ei ole ruotsinkielistä ääntä.")
        case "en":
            return translate("Speech", "Tällä koneella ei ole englanninkielistä ääntä.")
        case _:
            return translate("Speech", "Tällä koneella ei ole ääntä tämän kurssin kielelle.")


def advice_words(system: str = sys.platform) -> str:
    """Return how a voice is added on this system."""
    match system:
        case "win32":
            return translate(
                "Speech",
                "Näin saat äänen: avaa Windowsin Asetukset, valitse Aika ja kieli, sitten Puhe, "
                "ja lisää ääni luettelosta. Jos se ei onnistu, pyydä apua koneen ylläpidosta.",
            )
        case "darwin":
            return translate(
                "Speech",
                "Näin saat äänen: avaa Järjestelmäasetukset, valitse Käyttöapu, sitten Puhuttu "
                "sisältö, ja lisää ääni luettelosta.",
            )
        case _:
            return translate(
                "Speech",
                "Äänen lisää koneen ylläpito: Linuxissa sen antavat paketit speech-dispatcher "
                "ja espeak-ng.",
            )


def voice_words(voice: Voice) -> str:
    """Return a voice's name and what it speaks."""
    match voice.language:
        case "fi":
            return translate("Speech", "{name} (suomi)").format(name=voice.name)
        case "sv":
            return translate("Speech", "{name} (ruotsi)").format(name=voice.name)
        case "en":
            return translate("Speech", "{name} (englanti)").format(name=voice.name)
        case _:
            return voice.name
