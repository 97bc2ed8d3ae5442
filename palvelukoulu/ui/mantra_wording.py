"""What the learner calls their own text, in the words of the interface."""

from PySide6.QtCore import QCoreApplication

from palvelukoulu.core.exercises.mantra import MantraWord

translate = QCoreApplication.translate


def yours(word: MantraWord) -> str:
    """Say whose it is: "Loitsusi"."""
    match word:
        case MantraWord.SPELL:
            return translate("MantraWord", "Loitsusi")
        case MantraWord.MANTRA:
            return translate("MantraWord", "Mantrasi")
        case MantraWord.SENTENCE:
            return translate("MantraWord", "Oma lauseesi")
