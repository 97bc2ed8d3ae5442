"""Click's own words in Finnish."""

import re
from typing import Any

import click

_SECTIONS = {"Options": "Valinnat", "Commands": "Komennot", "Arguments": "Tiedot"}
_QUOTES = "'\".”"
_REASONS = (
    (re.compile(r"'(.+)' does not exist"), "polkua {} ei ole"),
    (re.compile(r"'(.+)' is a file"), "{} on tiedosto, ei kansio"),
    (re.compile(r"'(.+)' is a directory"), "{} on kansio, ei tiedosto"),
    (re.compile(r"'(.+)' is not readable"), "polkua {} ei voi lukea"),
    (re.compile(r"'(.+)' is not writable"), "polkuun {} ei voi kirjoittaa"),
    (re.compile(r"'(.+)' is not one of (.+)\."), "{} ei ole mikään näistä: {}"),
    (re.compile(r"(\S+) is not in the range (.+)\."), "{} ei ole välillä {}"),
    (re.compile(r"'(.+)' is not a valid integer"), "{} ei ole kokonaisluku"),
)
HELP = "Näytä tämä ohje."


class FinnishFormatter(click.HelpFormatter):
    """Writes help with Finnish headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line."""
        shown = args.replace("[OPTIONS]", "[VALINNAT]").replace("COMMAND", "KOMENTO")
        super().write_usage(prog, shown.replace("[ARGS]", "[TIEDOT]"), prefix or "Käyttö: ")

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        super().write_heading(_SECTIONS.get(heading, heading))


class FinnishContext(click.Context):
    """Makes help with the Finnish formatter."""

    formatter_class = FinnishFormatter


class FinnishCommand(click.Command):
    """A command whose own help is in Finnish."""

    context_class = FinnishContext

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help`` with a Finnish explanation."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP
        return option


class FinnishGroup(FinnishCommand, click.Group):
    """A group of commands whose help is in Finnish."""

    command_class = FinnishCommand
    group_class = type


def said(error: click.ClickException) -> str:
    """Return what is wrong with a command line, in Finnish."""
    match error:
        case click.NoSuchOption():
            return f"Tuntematon valinta: {error.option_name}"
        case click.MissingParameter():
            return f"Puuttuu: {_named(error.param)}"
        case click.BadParameter():
            return f"Sopimaton arvo kohdassa {_named(error.param)}: {_reason(error.message)}"
        case click.BadOptionUsage():
            return f"Valinta tarvitsee arvon: {error.option_name}"
        case click.UsageError() if error.message.startswith("No such command"):
            return f"Tuntematon komento: {error.message.split()[-1].strip(_QUOTES)}"
        case _:
            return error.format_message()


def _reason(message: str) -> str:
    for english, finnish in _REASONS:
        if found := english.search(message):
            return finnish.format(*found.groups())
    return message


def _named(parameter: Any) -> str:  # noqa: ANN401 - click leaves the type open
    return parameter.make_metavar(click.Context(click.Command("x"))) if parameter else ""
