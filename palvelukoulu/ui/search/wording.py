"""How search says what it has found."""

from PySide6.QtCore import QObject

from palvelukoulu.store.search_index import MOST_COUNTED
from palvelukoulu.study.search import Found


class SearchWords(QObject):
    """Sentences with numbers in them: only an object's own `tr` knows plurals."""

    def summary(self, found: Found) -> str:
        """Say how much there is."""
        said = self.tr("%n osumaa", "", found.count + found.own_count)
        if found.count >= MOST_COUNTED:
            said = self.tr("Yli tuhat osumaa")
        if found.is_partial:
            partly = self.tr("Kaikki sanat eivät ole samassa kohdassa. Näissä on osa niistä.")
            said = f"{said}. {partly}"
        return said

    def meant(self, found: Found) -> str:
        """Ask whether another spelling was meant."""
        return self.tr("Tarkoititko: {words}?").format(words=found.meant)
