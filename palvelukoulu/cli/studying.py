"""Study without a window, for trying the records out."""

import sys

import click

from palvelukoulu.cli.finnish import FinnishCommand
from palvelukoulu.cli.setting import Setting, everywhere

_NO_COURSES = 1
_UNNAMED = (
    "Keksityt oppijat tarvitsevat oman kansion, jotta ne eivät sekoitu oikeisiin: "
    "anna valinta --data-dir."
)


@click.command(cls=FinnishCommand)
@everywhere
@click.option(
    "--learners", required=True, metavar="N", type=click.IntRange(1, 10_000), help="Oppijoita."
)
@click.option(
    "--answers", required=True, metavar="M", type=click.IntRange(1), help="Vastauksia yhteensä."
)
@click.option("--seed", default=1, metavar="S", help="Sama luku tekee saman opiskelun.")
@click.option("--ack", is_flag=True, help="Kerro jokaisesta vastauksesta, kun se on tallessa.")
@click.pass_obj
def simulate(setting: Setting, learners: int, answers: int, seed: int, ack: bool) -> int:  # noqa: FBT001 - click's way
    """Opiskele keksittyinä oppijoina, yksi pysyvä tallennus vastausta kohti."""
    if not setting.is_data_named:
        raise click.UsageError(_UNNAMED)
    from palvelukoulu.content.checking import find_courses  # noqa: PLC0415 - see the package
    from palvelukoulu.content.reader import read_course  # noqa: PLC0415
    from palvelukoulu.store.database import Store  # noqa: PLC0415
    from palvelukoulu.study.clock import utc_now  # noqa: PLC0415
    from palvelukoulu.study.simulation import Plan  # noqa: PLC0415
    from palvelukoulu.study.simulation import simulate as study  # noqa: PLC0415

    folders = [folder for root in setting.paths.courses for folder in find_courses(root)]
    courses = [course for folder in folders if (course := read_course(folder).course)]
    store = Store.open(setting.paths)
    done = 0
    try:
        for answered in study(store, courses, utc_now, Plan(learners, answers, seed)):
            done = answered.number
            if ack:
                sys.stdout.write(f"ack {answered.number} {answered.id}\n")
                sys.stdout.flush()
    finally:
        store.close()
    if not done:
        click.echo("Kursseja, joissa on tehtäviä, ei löytynyt.", err=True)
        return _NO_COURSES
    if not ack:
        click.echo(f"{done} vastausta tallessa.")
    return 0
