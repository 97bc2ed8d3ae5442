"""The commands. Their help and messages are in Finnish.

Each command loads what it needs when it runs, so that `palvelukoulu --help` is quick
and a broken part does not break the rest.
"""

import sys
from collections.abc import Sequence

import click

from palvelukoulu import __version__
from palvelukoulu.cli import authoring, finnish, keeping, studying, windowed
from palvelukoulu.cli.setting import Setting, Windows, everywhere
from palvelukoulu.core.errors import UserError

USAGE = 2
FAILED = 1


@click.group(
    cls=finnish.FinnishGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["--help", "-h"]},
)
@everywhere
@click.version_option(__version__, "--version", message="%(version)s", help="Näytä versio.")
@click.pass_context
def palvelukoulu(ctx: click.Context) -> None:
    """Asiakaspalvelun kurssit omalla koneella, ilman verkkoa.

    Ilman komentoa avautuu ohjelman ikkuna.
    """
    if ctx.invoked_subcommand is None:
        raise click.UsageError("Ikkunan avaa pelkkä ”palvelukoulu”, komennon sen nimi.")


for command in (
    authoring.check,
    authoring.ids,
    windowed.preview,
    windowed.tour,
    studying.simulate,
    keeping.records,
    keeping.doctor,
):
    palvelukoulu.add_command(command)


def run(arguments: Sequence[str], windows: Windows) -> int:
    """Run a command line and return its exit status: 2 when it is not understood."""
    try:
        status = palvelukoulu.main(
            list(arguments), "palvelukoulu", standalone_mode=False, obj=Setting(windows)
        )
    except click.UsageError as error:
        sys.stderr.write(f"{finnish.said(error)}\nOhje: palvelukoulu --help\n")
        return USAGE
    except click.ClickException as error:
        sys.stderr.write(f"{finnish.said(error)}\n")
        return FAILED
    except click.Abort:
        return FAILED
    except UserError as error:
        from palvelukoulu.cli.messages import explain  # noqa: PLC0415 - only when it fails

        sys.stderr.write(f"{explain(error)}\n")
        return FAILED
    return status if isinstance(status, int) else 0
